import type { StoryRecord } from '../../edition/story-record.ts';
import {
  linkStories,
  arrangeStories,
  type ArrangedStories,
  type Pictures,
} from '../../edition/assemble.ts';
import { countPages, type PageGroup } from '../../edition/pages/paginate.ts';
import { sendStoryRecords, sendLinks, sendArrangement } from '../workers/edition-transfer.ts';
import type { Progress } from '../progress.ts';
import type { WorkerPool } from '../workers/pool.ts';
import { newDeck } from '../workers/batches.ts';
import type {
  Order,
  PageGroups,
  PageRecord,
  PageRecords,
  Report,
  SitePlan,
} from '../workers/messages.ts';
import { shared } from '../workers/serialize-edition.ts';
import { nothingWritten, sumCounts, type WriteCount } from './publish.ts';

/** Pages that stand on the disk as they should. */
export interface MadePages {
  readonly records: PageRecords;
  readonly files: WriteCount;
}

/** What pages are made from, before the edition is put together. */
export interface PageMaterial {
  /** The records of all stories that get a page. */
  readonly storyRecords: readonly StoryRecord[];
  readonly name: string;
  readonly pictures: Pictures;
  readonly site: SitePlan;
}

/** Counts pages as they come. */
function openTally(progress: Progress) {
  const records = new Map<string, PageRecord>();
  let files = nothingWritten;
  const take = (report: Report): void => {
    if (report.kind !== 'pages') return;
    progress.add(report.records.length);
    for (const [pagePath, record] of report.records) records.set(pagePath, record);
    files = sumCounts(files, report.files);
  };
  return { take, made: (): MadePages => ({ records, files }) };
}

/**
 * Runs threads, and does something here at the same time. They have their order before this thread
 * has no ear for anything else.
 */
async function runBeside<Result>(
  pool: WorkerPool,
  order: Order,
  take: (report: Report) => void,
  work: () => Result,
): Promise<Result> {
  const working = async (): Promise<Result> => work();
  const [, result] = await Promise.all([pool.run(() => order, take), working()]);
  return result;
}

/** The groups of pages to make once stories are placed, once they are linked, and at last. */
interface Rounds {
  readonly placed: readonly PageGroup[];
  readonly linked: readonly PageGroup[];
  readonly last: readonly PageGroup[];
}

/**
 * When each group of pages is made.
 *
 * @param isStaged whether nobody reads the pages before all of them are made.
 */
export const roundsOf = (isStaged: boolean): Rounds =>
  isStaged
    ? { placed: ['lists'], linked: ['headlines', 'front'], last: [] }
    : { placed: [], linked: ['headlines'], last: ['lists', 'front'] };

const toDeal = (groups: readonly PageGroup[]): PageGroups =>
  groups.map((group) => ({ group, deck: newDeck() }));

/**
 * Puts the edition together, and makes and writes all its pages with the threads of a build.
 *
 * Where others may read while pages are written, stories come before the lists and the front that lead
 * to them, so that a build that is killed leaves none of these with a link to nothing. Where nobody
 * does, lists come first: they need no
 * links, and the threads make them while these are found.
 *
 * @param meanwhile is called once the threads are at work for long.
 * @returns the pages, and how many headlines await their story.
 */
export async function makePages(
  pool: WorkerPool,
  { storyRecords, name, pictures, site }: PageMaterial,
  progress: Progress,
  meanwhile: () => void,
): Promise<MadePages & { readonly awaited: number }> {
  const { take, made } = openTally(progress);
  const place = () => {
    const placed = arrangeStories(storyRecords, name, pictures);
    return { placed, plan: shared({ ...site, places: sendArrangement(placed.edition) }) };
  };
  const link = (placed: ArrangedStories) => {
    const edition = linkStories(placed);
    const links = shared(sendLinks(edition));
    progress.begin('pages made', countPages(edition));
    return { links, awaited: edition.awaited.length };
  };
  const rounds = roundsOf(site.isStaged);
  const sent = {
    kind: 'storyRecords',
    storyRecords: shared(sendStoryRecords(storyRecords)),
  } as const;
  const { placed, plan } = await runBeside(pool, sent, take, place);
  const places = { kind: 'places', plan, groups: toDeal(rounds.placed) } as const;
  const { links, awaited } = await runBeside(pool, places, take, () => link(placed));
  const linked = { kind: 'links', links, groups: toDeal(rounds.linked) } as const;
  await runBeside(pool, linked, take, meanwhile);
  const last = { kind: 'pages', groups: toDeal(rounds.last) } as const;
  if (last.groups.length > 0) await pool.run(() => last, take);
  return { ...made(), awaited };
}

/**
 * Tells whether all pages of the last build stand on the disk as it wrote them.
 *
 * @param outDir absolute path of the output folder.
 */
export async function areIntact(
  pool: WorkerPool,
  outDir: string,
  records: PageRecords,
): Promise<boolean> {
  let broken = 0;
  const all = [...records];
  await pool.run(
    (index) => {
      const own = new Map(all.filter((_, number) => number % pool.count === index));
      return { kind: 'check', outDir, records: own };
    },
    (report) => {
      if (report.kind === 'broken') broken += report.paths.length;
    },
  );
  return broken === 0;
}
