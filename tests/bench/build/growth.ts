import { MAX_TIMES_DEARER } from '../budgets.ts';
import type { Row } from './rows.ts';

/** How long an edition of a size took. */
export interface SizedTime {
  readonly stories: number;
  readonly seconds: number;
}

const inEnglish = (count: number): string => count.toLocaleString('en');

/** Milliseconds of the whole build for each story, its fixed start among them. */
const total = ({ stories, seconds }: SizedTime): number => (seconds * 1000) / stories;

/** Milliseconds that each story more costs, from one size to the next: the fixed start falls out. */
const marginal = (from: SizedTime, to: SizedTime): number =>
  ((to.seconds - from.seconds) * 1000) / (to.stories - from.stories);

/**
 * How the time for a story grows with the edition. The bound is on the whole build's time by its
 * stories, which a reader of the tables can check. The fixed start makes small editions dearer by
 * that measure, so what each story more costs is told beside it; it swings more from run to run,
 * being a difference, and has no bound.
 *
 * @param times of sizes from the smallest to the largest, each once.
 */
export function growthRows(times: readonly SizedTime[]): readonly Row[] {
  const largest = times.at(-1);
  if (largest === undefined) return [];
  const totals = times.map((time): Row => ({
    what: `time a story, ${inEnglish(time.stories)}`,
    value: total(time),
    unit: 'ms',
    most: null,
  }));
  const steps = times.slice(1).map((to, at): Row => {
    const from = times[at] ?? to;
    const what = `each story more, ${inEnglish(from.stories)} to ${inEnglish(to.stories)}`;
    return { what, value: marginal(from, to), unit: 'ms', most: null };
  });
  const growths = times.slice(0, -1).map((from): Row => {
    const what = `time a story, ${inEnglish(largest.stories)} : ${inEnglish(from.stories)}`;
    return { what, value: total(largest) / total(from), unit: '×', most: MAX_TIMES_DEARER };
  });
  return [...totals, ...steps, ...growths];
}
