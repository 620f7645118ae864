import {
  MAX_BUILD_TIMES_ELEVENTY,
  MAX_BUILD_TIMES_HUGO,
  MAX_LARGE_PEAK_MEGABYTES,
  MAX_PEAK_MEGABYTES,
} from '../budgets.ts';
import { median } from '../median.ts';
import type { Run } from './measured-run.ts';
import { figureOf, ratio, type Row } from './rows.ts';
import { tableOf } from './table.ts';

/** A build that takes its turn. */
export interface Contender {
  readonly name: string;
  /** One clean build; null when it failed, which has then been said. */
  readonly build: () => Promise<Run | null>;
  /** How many pages the last build wrote. */
  readonly countPages: () => number;
}

/** What a contender's turns came to. */
export interface Timing {
  readonly name: string;
  /** The median of the runs, and the shortest and the longest. */
  readonly seconds: number;
  readonly shortest: number;
  readonly longest: number;
  /** The greatest of the runs, bytes; null where it is not told. */
  readonly peak: number | null;
  readonly runs: number;
  readonly pages: number;
}

/** @param runs one or more. */
export function timingOf(name: string, runs: readonly Run[], pages: number): Timing {
  const seconds = runs.map((run) => run.seconds);
  const peaks = runs.flatMap(({ peak }) => peak ?? []);
  return {
    name,
    seconds: median(seconds),
    shortest: Math.min(...seconds),
    longest: Math.max(...seconds),
    peak: peaks.length === 0 ? null : Math.max(...peaks),
    runs: runs.length,
    pages,
  };
}

const megabytes = (bytes: number | null): number | null => bytes && bytes / 1e6;

const memory = (bytes: number | null): string =>
  bytes === null ? '–' : figureOf(bytes / 1e6, 'MB');

/**
 * Lets each build once, then each once more, so that whatever else the machine does in the meantime
 * falls on all alike.
 *
 * @returns the timings of those that built at least once, by name.
 */
export async function takeTurns(
  contenders: readonly Contender[],
  turns: number,
): Promise<ReadonlyMap<string, Timing>> {
  const runs = new Map<string, Run[]>();
  for (let turn = 1; turn <= turns; turn += 1)
    for (const { name, build } of contenders) {
      const run = await build();
      if (run === null) continue;
      console.log(`turn ${turn}: ${name}: ${figureOf(run.seconds, 's')}, ${memory(run.peak)}`);
      runs.set(name, [...(runs.get(name) ?? []), run]);
    }
  return new Map(
    contenders.flatMap(({ name, countPages }) => {
      const own = runs.get(name);
      return own === undefined ? [] : [[name, timingOf(name, own, countPages())] as const];
    }),
  );
}

/** Everything that took turns, as a table. */
export function timingLines(timings: Iterable<Timing>): readonly string[] {
  return tableOf(
    ['clean build', 'median', 'from', 'to', 'peak', 'pages', 'a page', 'runs'],
    [...timings].map(({ name, seconds, shortest, longest, peak, pages, runs }) => [
      name,
      ...[seconds, shortest, longest].map((value) => figureOf(value, 's')),
      memory(peak),
      pages.toLocaleString('en'),
      figureOf((seconds * 1000) / pages, 'ms'),
      String(runs),
    ]),
  );
}

/** Ours beside the peers'; what is not there cannot be compared. */
export function peerRows(
  ours: Timing,
  hugo: Timing | undefined,
  eleventy: Timing | undefined,
): readonly Row[] {
  const against = (peer: Timing | undefined): number | null =>
    ratio(ours.seconds, peer?.seconds ?? null);
  return [
    { what: 'whole build : Hugo', value: against(hugo), unit: '×', most: MAX_BUILD_TIMES_HUGO },
    {
      what: 'whole build : Eleventy',
      value: against(eleventy),
      unit: '×',
      most: MAX_BUILD_TIMES_ELEVENTY,
    },
  ];
}

/** The peak memory of the usual and of the large edition beside their bounds. */
export function memoryRows(ours: Timing, large: Timing): readonly Row[] {
  return [
    { what: ours.name, value: megabytes(ours.peak), unit: 'MB', most: MAX_PEAK_MEGABYTES },
    { what: large.name, value: megabytes(large.peak), unit: 'MB', most: MAX_LARGE_PEAK_MEGABYTES },
  ];
}
