import type { Edition } from '../edition.ts';
import { fitOf } from '../summaries/headline-fit.ts';
import { cardsAt } from './card.ts';
import type { DisambiguationPage, Masthead } from './page.ts';
import { planOf, type Pages } from './page-plan.ts';

/** Plans a page for each headline that several stories share. */
export const planDisambiguations = (
  edition: Edition,
  masthead: Masthead,
): Pages<DisambiguationPage> =>
  new Map(
    edition.sharedHeadlines.map(({ path, headline, stories }) => [
      path,
      planOf((): DisambiguationPage => ({
        kind: 'disambiguation',
        path,
        masthead,
        headline,
        fit: fitOf(headline),
        stories: cardsAt(edition, stories),
      })),
    ]),
  );
