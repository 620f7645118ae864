import { paginate, type PagePlan } from '../../edition/paginate.ts';
import type { StoryBody } from '../../edition/story-body.ts';
import { makePage, type MadePage } from './make-page.ts';
import type { PageRound, Shift, SitePlan } from './messages.ts';
import { takeBody } from './take-seed.ts';

/** The pages of a site that one worker makes. */
export interface PageShare {
  /** Makes those of a round, one at a time. */
  readonly make: (round: PageRound) => Iterable<readonly [path: string, page: MadePage]>;
}

const roundOf = (pagePath: string): PageRound =>
  pagePath.startsWith('/story/') ? 'stories' : 'lists';

/**
 * Takes a worker's share of the pages of a site.
 *
 * @param own the ids of the seeds it was given to read: their pages are its own, so that a body
 *   never goes from one worker to another. The others are dealt in turn.
 * @param bodies those that it holds; one that is used is let go, as it is used once.
 */
export function sharePages(
  site: SitePlan,
  dir: string,
  own: ReadonlySet<string>,
  bodies: Map<string, StoryBody>,
  { index, count }: Shift,
): PageShare {
  const plans = [...paginate(site.edition)];
  const isMine = (plan: PagePlan, number: number): boolean =>
    plan.kind === 'body' ? own.has(plan.id) : number % count === index;
  const bodyOf = (id: string): StoryBody => {
    const held = bodies.get(id);
    bodies.delete(id);
    return held ?? takeBody(id, site.files.get(id) ?? id, dir);
  };
  return {
    *make(round) {
      for (const [number, [pagePath, plan]] of plans.entries())
        if (roundOf(pagePath) === round && isMine(plan, number))
          yield [pagePath, makePage(site, pagePath, plan, bodyOf)];
    },
  };
}
