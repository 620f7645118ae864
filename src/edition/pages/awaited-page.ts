import type { Edition } from '../edition.ts';
import { fitOf } from '../summaries/headline-fit.ts';
import { cardsAt } from './card.ts';
import type { AwaitedPage, Masthead } from './page.ts';
import { planOf, type Pages } from './page-plan.ts';

/** Plans a page for each headline that stories name and that has no story yet. */
export const planAwaited = (edition: Edition, masthead: Masthead): Pages<AwaitedPage> =>
  new Map(
    edition.awaited.map(({ path, headline, backlinks }) => [
      path,
      planOf((): AwaitedPage => ({
        kind: 'awaited',
        path,
        masthead,
        headline,
        fit: fitOf(headline),
        backlinks: cardsAt(edition, backlinks),
      })),
    ]),
  );
