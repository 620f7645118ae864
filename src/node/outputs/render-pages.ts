import type { Edition } from '../../edition/edition.ts';
import { PUBLISHING_STAGES } from '../../edition/pages/page-kinds.ts';
import type { NearestTable } from '../../edition/nearest/nearest-table.ts';
import { topicVectors } from '../../edition/nearest/topic-vectors.ts';
import { relationMaterial } from '../../edition/related/related-stories.ts';
import type { ComparedStory } from '../../edition/related/subjects.ts';
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

/** Who makes pages, and who is told of it. */
export interface PageMakers {
  readonly pool: WorkerPool;
  readonly progress: Pick<Progress, 'begin' | 'add'>;
  /** Called with seeds that are not as they were when the build read them first. */
  readonly onProblem: (problem: SeedProblem) => void;
  /** Called with each batch of pages; what it throws ends the build. */
  readonly checkLock: () => void;
}

/**
 * Has the workers find the stories nearest to each. What they are found from is a large part of the memory of a
 * build, and goes when this ends.
 */
const findNearest = async (
  pool: WorkerPool,
  stories: readonly ComparedStory[],
  table: NearestTable,
): Promise<void> =>
  pool.run(
    { kind: 'nearest', vectors: topicVectors(stories), table, counter: newBatchCounter() },
    () => undefined,
  );

/**
 * Renders and writes all pages of an edition with the workers of a build.
 *
 * @param pageCount how many there are.
 */
export async function renderPages(
  { pool, progress, onProblem, checkLock }: PageMakers,
  edition: Edition,
  site: SitePlan,
  pageCount: number,
): Promise<WrittenPages> {
  const records = new Map<string, PageRecord>();
  let files = nothingWritten;
  const onMessage = (message: Message): void => {
    if (message.kind === 'problem') onProblem(message.problem);
    if (message.kind !== 'pages') return;
    checkLock();
    progress.add(message.records.length);
    for (const [pagePath, record] of message.records) records.set(pagePath, record);
    files = sumCounts(files, message.files);
  };
  const relations = relationMaterial(edition.compared);
  const nearestFound = findNearest(pool, edition.compared, relations.table);
  const shared = { edition: serializeEdition(edition), site: shareValue(site), relations };
  await nearestFound;
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
