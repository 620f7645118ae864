import { paginate, type PagePlan } from '../../edition/paginate.ts';
import { openEncodingRoom } from '../site/encode-text.ts';
import { makePage, type MadePage } from './make-page.ts';
import type { PageRound, Shift, SitePlan } from './messages.ts';
import type { OwnSeeds } from './own-seeds.ts';

/** The pages of a site that one worker makes. */
export interface PageShare {
  /** Makes those of a round, one at a time. */
  readonly make: (round: PageRound) => Iterable<readonly [path: string, page: MadePage]>;
}

const roundOf = (pagePath: string): PageRound =>
  pagePath.startsWith('/story/') ? 'stories' : 'lists';

/**
 * Takes a worker's share of the pages of a site: those of its own seeds; the others are dealt in
 * turn.
 */
export function sharePages(site: SitePlan, seeds: OwnSeeds, { index, count }: Shift): PageShare {
  const plans = [...paginate(site.edition)];
  const room = openEncodingRoom();
  const isMine = (plan: PagePlan, number: number): boolean =>
    plan.kind === 'body' ? seeds.has(plan.id) : number % count === index;
  return {
    *make(round) {
      for (const [number, [pagePath, plan]] of plans.entries()) {
        if (roundOf(pagePath) !== round || !isMine(plan, number)) continue;
        yield [pagePath, makePage(site, pagePath, plan, seeds, room)];
      }
    },
  };
}
