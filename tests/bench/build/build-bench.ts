import { existsSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { openEditions, openPeers, type Edition, type Editions } from './contenders.ts';
import { devRows } from './dev-start.ts';
import { growthRows } from './growth.ts';
import { SEED_MAKER } from './make-seeds.ts';
import type { BuildBenchOptions } from './options.ts';
import { brokenLines, linesOf, type Row, type Table } from './rows.ts';
import { secondBuildRows } from './second-build.ts';
import { transferRows } from './transfer.ts';
import {
  memoryRows,
  peerRows,
  takeTurns,
  timingLines,
  type Contender,
  type Timing,
} from './turns.ts';
import { openWorkFolder, restDisk, type WorkFolder } from './work-folder.ts';

/** A load of the last minute above this is other people's work. */
const QUIET_LOAD = 0.5;

/** Says what the figures were taken on, and what else the machine is doing. */
function tellMachine(): void {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const [load = 0] = loadavg();
  console.log(
    `${availableParallelism()} × ${model}, Node ${process.versions.node}, load ${load.toFixed(1)}`,
  );
  if (load > QUIET_LOAD) console.log('Other work is under way: the times will be too long.');
}

/** Prints a table as soon as it is there: the next one may take minutes. */
function tell(title: string, rows: readonly Row[]): Table {
  const table = { title, rows };
  console.log(`\n${linesOf(table).join('\n')}`);
  return table;
}

/** Times clean builds: ours of all sizes, and the peers' right after ours of the same seeds. */
async function timeCleanBuilds(
  { small, middle, large }: Editions,
  peers: readonly Contender[],
  runs: number,
): Promise<readonly Table[]> {
  const order = [small.contender, middle.contender, ...peers, large.contender];
  const timings = await takeTurns([...new Set(order)], runs);
  console.log(`\n${timingLines(timings.values()).join('\n')}`);
  const timingOf = ({ contender: { name } }: Edition): Timing => {
    const timing = timings.get(name);
    if (timing === undefined) throw new Error(`${name} was not built`);
    return timing;
  };
  const ours = timingOf(middle);
  const times = [...new Set([small, middle, large])]
    .toSorted((one, other) => one.stories - other.stories)
    .map((edition) => ({ stories: edition.stories, seconds: timingOf(edition).seconds }));
  return [
    tell('beside others', peerRows(ours, timings.get('hugo'), timings.get('eleventy'))),
    tell('peak memory', memoryRows(ours, timingOf(large))),
    tell('growth', growthRows(times)),
  ];
}

async function measure(options: BuildBenchOptions, work: WorkFolder): Promise<readonly Table[]> {
  tellMachine();
  const editions = openEditions(options, work);
  const peers = openPeers(options, work);
  console.log('The disk rests for a minute.');
  await restDisk();
  const clean = await timeCleanBuilds(editions, peers, options.runs);
  const built = ({ stories, built: folders }: Edition) => ({ stories, ...folders() });
  const transfer = transferRows(built(editions.small), built(editions.large));
  const folders = editions.middle.built();
  const beside = { out: work.fresh('waraq'), cache: work.fresh('cache') };
  return [
    ...clean,
    tell('transfer, brotli', transfer),
    tell('building again', await secondBuildRows(folders, beside, options.runs)),
    tell('vite dev', await devRows({ seeds: folders.seeds, cache: work.fresh('cache') })),
  ];
}

/**
 * `npm run bench -- build`: measures the whole build beside other generators on the same seeds, how
 * it grows, what a second build costs, what pages transfer, and `vite dev`. The bounds are meant for
 * 10,000 and 50,000 stories on a machine that does nothing else.
 *
 * @returns an exit code: 1 when a bound is broken
 * @throws when a build of ours fails
 */
export async function benchBuild(options: BuildBenchOptions): Promise<number> {
  if (!existsSync(SEED_MAKER)) {
    console.log(`build: ${SEED_MAKER} is not there, so there are no seeds to measure on.`);
    return 0;
  }
  const work = openWorkFolder();
  try {
    const broken = (await measure(options, work)).flatMap(brokenLines);
    for (const line of broken) console.error(`Bound broken: ${line}`);
    return broken.length === 0 ? 0 : 1;
  } finally {
    work.remove();
  }
}
