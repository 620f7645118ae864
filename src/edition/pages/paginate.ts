import { barPlaces } from '../addresses/bar-places.ts';
import type { Edition } from '../edition.ts';
import { mastheadOf, type PageBase } from './page-base.ts';
import { PUBLISHING_STAGES, type PageKinds, type PublishingStage } from './page-kinds.ts';
import type { Pages } from './page-plan.ts';

/**
 * Plans the pages that are published at one stage.
 *
 * @param kinds the kinds of pages that the site has.
 */
export function paginateStage<P extends PageBase>(
  edition: Edition,
  stage: PublishingStage,
  kinds: PageKinds<P>,
): Pages<P> {
  const { newspaper, desks, places, stories } = edition;
  const masthead = mastheadOf(newspaper, desks, places.length > 0, barPlaces(stories, desks));
  const atStage = Object.values(kinds).filter((kind) => kind.stage === stage);
  return new Map(atStage.flatMap(({ plan }) => [...plan(edition, masthead)]));
}

/**
 * Plans every page of the site.
 *
 * @param kinds the kinds of pages that the site has.
 */
export const paginate = <P extends PageBase>(edition: Edition, kinds: PageKinds<P>): Pages<P> =>
  new Map(PUBLISHING_STAGES.flatMap((stage) => [...paginateStage(edition, stage, kinds)]));
