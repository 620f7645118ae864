import { readFileSync } from 'node:fs';
import {
  MAX_BUILD_TIMES_WITHOUT_INDEX,
  MAX_INDEX_BYTES,
  MAX_RESULTS_MS,
  MAX_SEARCH_BYTES,
} from '../budgets.ts';
import { makeSeeds } from '../build/make-seeds.ts';
import { brokenLines, linesOf, type Row, type Table } from '../build/rows.ts';
import { runBuild } from '../build/site-build.ts';
import { openWorkFolder } from '../build/work-folder.ts';
import { costOf, queriesFrom, type QueryCost } from './asked-files.ts';
import { indexOfSeeds, type EditionIndex } from './edition-index.ts';

/** How many queries of one word, and of three. */
const QUERIES = 200;

/** An edition from which the bounds of a large one hold. */
const LARGE_EDITION = 100_000;

/** A larger edition takes many minutes to build; its index is measured alone. */
const MAX_BUILT_STORIES = 10_000;

/** Linux counts the time of processes in hundredths of a second. Source: proc_pid_stat(5), `cutime`. */
const TICKS_PER_SECOND = 100;
/** The fields that tell what children have taken, after the name in brackets. */
const CHILD_USER_FIELD = 13;
const CHILD_SYSTEM_FIELD = 14;

/** What all children that have ended took of processors, in seconds; null where it is not told. */
function secondsOfChildren(): number | null {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [user, system] = [fields[CHILD_USER_FIELD], fields[CHILD_SYSTEM_FIELD]];
    return (Number(user) + Number(system)) / TICKS_PER_SECOND;
  } catch {
    return null;
  }
}

/** What a clean build of the seeds takes of processors, in seconds. */
async function secondsOfBuild(seeds: string): Promise<number | null> {
  const work = openWorkFolder();
  try {
    const before = secondsOfChildren();
    await runBuild({ seeds, out: work.fresh('out'), cache: work.fresh('cache') });
    const after = secondsOfChildren();
    return before === null || after === null ? null : after - before;
  } finally {
    work.remove();
  }
}

const worst = (costs: readonly QueryCost[], of: (cost: QueryCost) => number): number =>
  Math.max(...costs.map(of));

function queryRows(words: string, costs: readonly QueryCost[], most: number): readonly Row[] {
  const bytes = costs.map((cost) => cost.bytes).toSorted((one, other) => one - other);
  return [
    {
      what: `${words}: bytes before the first results, the median of ${costs.length}`,
      value: bytes[Math.floor(bytes.length / 2)] ?? null,
      unit: 'B',
      most: null,
    },
    { what: `${words}: the same, the worst`, value: bytes.at(-1) ?? null, unit: 'B', most },
    {
      what: `${words}: files, the worst`,
      value: worst(costs, (cost) => cost.files),
      unit: 'files',
      most: null,
    },
    {
      what: `${words}: processor, from the last file to the results, the worst`,
      value: worst(costs, (cost) => cost.milliseconds),
      unit: 'ms',
      most: MAX_RESULTS_MS,
    },
  ];
}

const sizeOf = ({ files }: EditionIndex): number =>
  [...files.values()].reduce((sum, { length }) => sum + length, 0);

/**
 * Measures what the search costs an edition of generated stories and its readers: files packed with gzip,
 * as the build writes them and a host sends them.
 *
 * @param stories how many; a thousand or more.
 */
export async function costTable(stories: number): Promise<Table> {
  const seeds = makeSeeds(stories);
  const index = indexOfSeeds(seeds);
  const build = stories > MAX_BUILT_STORIES ? null : await secondsOfBuild(seeds);
  const most = stories < LARGE_EDITION ? MAX_SEARCH_BYTES.middle : MAX_SEARCH_BYTES.large;
  const costs = async (words: number): Promise<readonly QueryCost[]> => {
    const all: QueryCost[] = [];
    for (const query of queriesFrom(index.headlines, words, QUERIES))
      all.push(await costOf(index.files, query));
    return all;
  };
  const rows: readonly Row[] = [
    ...queryRows('one word', await costs(1), most.oneWord),
    ...queryRows('three words', await costs(3), most.threeWords),
    {
      what: 'all files of the index',
      value: sizeOf(index),
      unit: 'B',
      most: stories <= MAX_BUILT_STORIES ? MAX_INDEX_BYTES : null,
    },
    { what: 'processor: words and index', value: index.seconds, unit: 's', most: null },
    { what: 'processor: the whole build', value: build, unit: 's', most: null },
    {
      what: 'the build against itself without words and index',
      value: build === null ? null : build / (build - index.seconds),
      unit: '×',
      most: MAX_BUILD_TIMES_WITHOUT_INDEX,
    },
  ];
  return { title: `search in ${stories.toLocaleString('en')} stories`, rows };
}

/**
 * Prints what the search costs.
 *
 * @returns an exit code: 1 when a bound is broken
 */
export async function benchSearchCost(stories: number): Promise<number> {
  const table = await costTable(stories);
  for (const line of linesOf(table)) console.log(line);
  const broken = brokenLines(table);
  for (const line of broken) console.log(line);
  return broken.length > 0 ? 1 : 0;
}
