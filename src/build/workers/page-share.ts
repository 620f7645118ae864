import type { PagePlan, Pages } from '../../edition/paginate.ts';
import type { TextEncodingRoom } from '../site/encode-text.ts';
import { makePage, type MadePage } from './make-page.ts';
import type { Shift, SitePlan } from './messages.ts';
import type { OwnSeeds } from './own-seeds.ts';

/**
 * Makes a worker's share of some pages, one at a time: those of its own seeds; the others are
 * dealt in turn.
 *
 * @param room where the pages' text is encoded.
 */
export function* makeShare(
  site: SitePlan,
  plans: Pages,
  seeds: OwnSeeds,
  { index, count }: Shift,
  room: TextEncodingRoom,
): Generator<readonly [path: string, page: MadePage]> {
  const isMine = (plan: PagePlan, number: number): boolean =>
    plan.kind === 'body' ? seeds.has(plan.id) : number % count === index;
  let number = 0;
  for (const [pagePath, plan] of plans) {
    if (isMine(plan, number)) yield [pagePath, makePage(site, pagePath, plan, seeds, room)];
    number += 1;
  }
}
