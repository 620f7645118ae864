import type { Edition } from '../../edition/edition.ts';
import { PUBLISHING_STAGES } from '../../edition/pages/page-kinds.ts';
import type { SeedProblem } from '../../story/story.ts';
import type { PageRecord, PageRecords } from '../cache/page-cache.ts';
import type { Progress } from '../progress.ts';
import { newBatchCounter } from '../workers/batches.ts';
import type { Message, SitePlan } from '../workers/messages.ts';
import type { WorkerPool } from '../workers/pool.ts';
import { serializeEdition } from '../workers/serialize-edition.ts';
import { shareValue } from '../workers/shared-value.ts';
import { nothingWritten, sumCounts, type WriteCount } from '../write-count.ts';

/** Pages that are on the disk as they should be. */
export interface WrittenPages {
  readonly records: PageRecords;
  readonly files: WriteCount;
  /** False when a seed changed after it was read, so that its page is not what the edition says. */
  readonly areAsRead: boolean;
}

/**
 * Renders and writes all pages of an edition with the workers of a build.
 *
 * @param pageCount how many there are.
 * @param onProblem is told of seeds that are not as they were read first.
 */
export async function renderPages(
  pool: WorkerPool,
  edition: Edition,
  site: SitePlan,
  pageCount: number,
  progress: Pick<Progress, 'begin' | 'add'>,
  onProblem: (problem: SeedProblem) => void,
): Promise<WrittenPages> {
  const records = new Map<string, PageRecord>();
  let files = nothingWritten;
  const onMessage = (message: Message): void => {
    if (message.kind === 'problem') onProblem(message.problem);
    if (message.kind !== 'pages') return;
    progress.add(message.records.length);
    for (const [pagePath, record] of message.records) records.set(pagePath, record);
    files = sumCounts(files, message.files);
  };
  const shared = { edition: serializeEdition(edition), site: shareValue(site) };
  await pool.run({ kind: 'edition', ...shared }, onMessage);
  // Not before: the first rate would count the time in which no page could be made.
  progress.begin('pages made', pageCount);
  for (const stage of PUBLISHING_STAGES)
    await pool.run({ kind: 'pages', stage, counter: newBatchCounter() }, onMessage);
  const areAsRead = [...records.values()].every(({ key }) => key !== null);
  return { records, files, areAsRead };
}

/**
 * Tells whether all pages of the last build are on the disk as it wrote them.
 *
 * @param outDir absolute path of the output folder.
 */
export async function areUnchanged(
  pool: WorkerPool,
  outDir: string,
  records: PageRecords,
): Promise<boolean> {
  let isUnchanged = true;
  const onMessage = (message: Message): void => {
    if (message.kind === 'changed') isUnchanged = false;
  };
  const counter = newBatchCounter();
  await pool.run({ kind: 'check', outDir, records: shareValue(records), counter }, onMessage);
  return isUnchanged;
}
