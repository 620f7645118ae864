import { isMeant, STATES, ZONES, type State } from './states.ts';
import { STEPS } from './steps.ts';
import type { Role } from './story.ts';

/** What a seed without a headline may open with, beside its body. */
const OPENINGS: ReadonlySet<Role> = new Set(['dateline', 'byline', 'date']);

/** A zone does not return, and one headline stands between the top and the head. */
function isPossible(from: State | 'start', to: State): boolean {
  const before = from === 'start' ? 0 : ZONES.indexOf(from.zone);
  const after = ZONES.indexOf(to.zone);
  if (to.role === 'headline') return before === 0;
  const skipsHeadline = before === 0 && after === 1;
  if (from === 'start' && skipsHeadline) return OPENINGS.has(to.role);
  return after >= before && !skipsHeadline;
}

function pointsOf(from: State | 'start', to: State | 'end'): number {
  if (to !== 'end' && !isPossible(from, to)) return -Infinity;
  return STEPS.filter(
    (step) =>
      (from === 'start' ? step.from === 'start' : isMeant(step.from, from)) &&
      (to === 'end' ? step.to === 'end' : isMeant(step.to, to)),
  ).reduce((sum, step) => sum + step.weight, 0);
}

const STEP_POINTS: readonly (readonly number[])[] = STATES.map((from) =>
  STATES.map((to) => pointsOf(from, to)),
);

/** The points of each state for the first line. */
export const START_POINTS: Float64Array = Float64Array.from(STATES, (to) => pointsOf('start', to));

/** The points of each state for the last line. */
export const END_POINTS: Float64Array = Float64Array.from(STATES, (from) => pointsOf(from, 'end'));

/** Takes two states by their places in STATES; gives the points of the step, -Infinity when it cannot be. */
export function stepPoints(from: number, to: number): number {
  return STEP_POINTS[from]?.[to] ?? -Infinity;
}

/**
 * The states that may stand before one. From most states of a zone the step has the same points;
 * only the others need to be weighed one by one.
 */
export interface Origins {
  /** Of each zone: the points of most steps from it, -Infinity when there are none. */
  readonly usual: Float64Array;
  /** The states from which the step has other points than is usual in their zone, and these. */
  readonly states: Uint8Array;
  readonly points: Float64Array;
  /** For each state, the points of the step from it. */
  readonly all: Float64Array;
  /** For each state, 1 when its step is not the usual one. */
  readonly isOdd: Uint8Array;
}

/** For each state, the place of its zone in ZONES. */
export const ZONE_OF: Uint8Array = Uint8Array.from(STATES, ({ zone }) => ZONES.indexOf(zone));

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return values.find((value) => counts.get(value) === most) ?? -Infinity;
}

function originsOf(to: number): Origins {
  const all = [...STATES.keys()];
  const usual = ZONES.map((_, zone) =>
    commonest(all.filter((from) => ZONE_OF[from] === zone).map((from) => stepPoints(from, to))),
  );
  const odd = all.filter((from) => stepPoints(from, to) !== usual[ZONE_OF[from] ?? 0]);
  const possible = odd.filter((from) => stepPoints(from, to) > -Infinity);
  return {
    usual: Float64Array.from(usual),
    states: Uint8Array.from(possible),
    points: Float64Array.from(possible, (from) => stepPoints(from, to)),
    all: Float64Array.from(all, (from) => stepPoints(from, to)),
    isOdd: Uint8Array.from(all, (from) => (odd.includes(from) ? 1 : 0)),
  };
}

/** For each state, its origins. */
export const ORIGINS: readonly Origins[] = STATES.map((_, to) => originsOf(to));

/** States into which the steps have the same points: the best way into one is that into all. */
export interface Column {
  readonly origins: Origins;
  readonly states: Uint8Array;
}

const columnOf = (origins: Origins): string => origins.all.join();

/** The states by the points of the steps into them. */
export const COLUMNS: readonly Column[] = ORIGINS.flatMap((origins, to) => {
  const alike = [...ORIGINS.keys()].filter(
    (state) => columnOf(ORIGINS[state] ?? origins) === columnOf(origins),
  );
  return alike[0] === to ? [{ origins, states: Uint8Array.from(alike) }] : [];
});
