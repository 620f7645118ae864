import type { PageBase } from '../../edition/pages/page-base.ts';
import type { PagePlan, Pages } from '../../edition/pages/page-plan.ts';
import { takeBatches, type BatchCounter } from './batches.ts';
import type { WorkerSeeds } from './worker-seeds.ts';
import {
  writePageUnlessUnchanged,
  type BodySource,
  type PageMaking,
  type WrittenPage,
} from './write-page-task.ts';

/** Few at a time: some lists weigh as much as ten others. */
const BATCH_SIZE = 8;

/**
 * Writes a worker's part of some pages, one at a time: those of the stories it has read, which no
 * other worker writes, then batches of the others.
 *
 * @param counter of the pages that show no story's body.
 */
export function* assignedPages(
  making: PageMaking,
  pages: Pages<PageBase>,
  seeds: Pick<WorkerSeeds, 'has'>,
  bodies: BodySource,
  counter: BatchCounter,
): Generator<readonly [path: string, page: WrittenPage]> {
  const others: (readonly [path: string, plan: PagePlan<PageBase>])[] = [];
  for (const entry of pages) {
    const [path, plan] = entry;
    if (plan.kind === 'without-body') others.push(entry);
    else if (seeds.has(plan.id)) yield [path, writePageUnlessUnchanged(making, path, plan, bodies)];
  }
  for (const batch of takeBatches(others, counter, BATCH_SIZE))
    for (const [path, plan] of batch)
      yield [path, writePageUnlessUnchanged(making, path, plan, bodies)];
}
