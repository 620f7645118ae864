import type { PagePlan, Pages } from '../../edition/pages/paginate.ts';
import type { TextEncodingRoom } from '../render/encode-text.ts';
import { dealt, type Deck } from './batches.ts';
import { makePage, type MadePage } from './write-page-task.ts';
import type { SitePlan } from './messages.ts';
import type { OwnSeeds } from './worker-seeds.ts';

/** Pages that are taken at a time: some of the archive weigh as much as ten others. */
const hand = 8;

/**
 * Makes a worker's share of some pages, one at a time: those of the stories in its own seeds, then
 * what it is dealt of the others.
 *
 * @param deck of the pages that are nobody's own.
 * @param room where the pages' text is encoded.
 */
export function* makeShare(
  site: SitePlan,
  plans: Pages,
  seeds: OwnSeeds,
  deck: Deck,
  room: TextEncodingRoom,
): Generator<readonly [path: string, page: MadePage]> {
  const others: (readonly [path: string, plan: PagePlan])[] = [];
  for (const entry of plans) {
    const [pagePath, plan] = entry;
    if (plan.kind === 'listing') others.push(entry);
    else if (seeds.has(plan.id)) yield [pagePath, makePage(site, pagePath, plan, seeds, room)];
  }
  for (const some of dealt(others, deck, hand))
    for (const [pagePath, plan] of some)
      yield [pagePath, makePage(site, pagePath, plan, seeds, room)];
}
