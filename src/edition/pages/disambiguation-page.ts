import type { Edition } from '../edition.ts';
import { fitOf, type Fit } from '../summaries/headline-fit.ts';
import { cardsAt, type Card } from './card.ts';
import type { Masthead, PageBase } from './page-base.ts';
import { planOf, type Pages } from './page-plan.ts';

/** Several stories under one headline. */
export interface DisambiguationPage extends PageBase {
  readonly kind: 'disambiguation';
  readonly headline: string;
  /** BCP 47 primary language, where it is not that of the interface. */
  readonly lang?: string | undefined;
  readonly fit: Fit;
  readonly stories: readonly Card[];
}

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
        lang: edition.stories[stories[0] ?? 0]?.lang,
        fit: fitOf(headline),
        stories: cardsAt(edition, stories),
      })),
    ]),
  );
