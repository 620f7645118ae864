import type { Edition } from '../edition.ts';
import { fitOf, type Fit } from '../summaries/headline-fit.ts';
import { cardsAt, type Card } from './card.ts';
import type { Masthead, PageBase } from './page-base.ts';
import { planOf, type Pages } from './page-plan.ts';

/** A headline that stories name, whose own seed has not come. */
export interface AwaitedPage extends PageBase {
  readonly kind: 'awaited';
  readonly headline: string;
  /** BCP 47 primary language, where it is not that of the interface. */
  readonly lang?: string | undefined;
  readonly fit: Fit;
  readonly backlinks: readonly Card[];
}

/** Plans a page for each headline that stories name and that has no story yet. */
export const planAwaited = (edition: Edition, masthead: Masthead): Pages<AwaitedPage> =>
  new Map(
    edition.awaited.map(({ path, headline, lang, backlinks }) => [
      path,
      planOf((): AwaitedPage => ({
        kind: 'awaited',
        path,
        masthead,
        headline,
        lang,
        fit: fitOf(headline),
        backlinks: cardsAt(edition, backlinks),
      })),
    ]),
  );
