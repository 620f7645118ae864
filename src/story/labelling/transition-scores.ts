import { STATES, statesMeant, ZONES, type State } from '../states.ts';
import { STEPS, type Step } from './transitions.ts';
import type { Role } from '../story.ts';

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

const START = 'start';
const END = 'end';

/** The places that a step means: those of states, or the one place of the start or the end. */
const placesMeant = (target: string): readonly number[] =>
  target === START || target === END ? [0] : statesMeant(target);

/** The points of the steps from some places to others, before the steps speak. */
type Points = readonly (readonly number[])[];

/** Adds to the points what the steps say of which one end is the start or the end, or neither. */
function withSteps(points: Points, steps: readonly Step[]): Points {
  const sums = points.map((row) => [...row]);
  for (const { from, to, weight } of steps) {
    for (const before of placesMeant(from)) {
      const row = sums[before] ?? [];
      for (const after of placesMeant(to)) row[after] = (row[after] ?? 0) + weight;
    }
  }
  return sums;
}

const firstPoints = (from: State | 'start', to: State): number =>
  isPossible(from, to) ? 0 : -Infinity;

const FROM_START = STEPS.filter(({ from }) => from === START);
const TO_END = STEPS.filter(({ to }) => to === END);
const BETWEEN = STEPS.filter(({ from, to }) => from !== START && to !== END);

const STEP_POINTS: Points = withSteps(
  STATES.map((from) => STATES.map((to) => firstPoints(from, to))),
  BETWEEN,
);

/** The points of each state for the first line. */
export const START_POINTS: Float64Array = Float64Array.from(
  withSteps([STATES.map((to) => firstPoints(START, to))], FROM_START)[0] ?? [],
);

/** The points of each state for the last line. */
export const END_POINTS: Float64Array = Float64Array.from(
  withSteps(
    STATES.map(() => [0]),
    TO_END,
  ),
  (row) => row[0] ?? 0,
);

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
  /** The states from which the step has other points than is usual in their zone, and these: more points first. */
  readonly states: Uint8Array;
  readonly points: Float64Array;
  /** How many of those have more points than is usual. */
  readonly favoured: number;
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
  const more = (from: number) => stepPoints(from, to) - (usual[ZONE_OF[from] ?? 0] ?? -Infinity);
  const odd = all.filter((from) => stepPoints(from, to) !== usual[ZONE_OF[from] ?? 0]);
  const possible = odd
    .filter((from) => stepPoints(from, to) > -Infinity)
    .toSorted((one, other) => more(other) - more(one));
  return {
    usual: Float64Array.from(usual),
    states: Uint8Array.from(possible),
    points: Float64Array.from(possible, (from) => stepPoints(from, to)),
    favoured: possible.filter((from) => more(from) > 0).length,
    all: Float64Array.from(all, (from) => stepPoints(from, to)),
    isOdd: Uint8Array.from(all, (from) => (odd.includes(from) ? 1 : 0)),
  };
}

/** For each state, its origins. */
export const ORIGINS: readonly Origins[] = STATES.map((_, to) => originsOf(to));

/** A set of states, as bits: those of the first 32 places in STATES, and the others. */
export interface StateSet {
  readonly low: number;
  readonly high: number;
}

const LOW_BITS = 32;

/** Takes states by their places; gives them as a set. */
export function setOf(states: Iterable<number>): StateSet {
  let low = 0;
  let high = 0;
  for (const state of states) {
    if (state < LOW_BITS) low |= 1 << state;
    else high |= 1 << (state - LOW_BITS);
  }
  return { low, high };
}

/** States into which the steps have the same points: the best way into one is that into all. */
export interface Column {
  readonly origins: Origins;
  readonly states: Uint8Array;
  /** The place of its usual points in USUALS. */
  readonly usual: number;
  /** The states from which the step has fewer points than is usual. */
  readonly worse: StateSet;
}

/** The usual points of columns, each once: from most states many columns are reached alike. */
export const USUALS: readonly Float64Array[] = [
  ...new Map(ORIGINS.map(({ usual }) => [usual.join(), usual])).values(),
];

/** The states by the points of the steps into them. */
export const COLUMNS: readonly Column[] = columns();

function columnOf(states: readonly number[]): readonly Column[] {
  const origins = ORIGINS[states[0] ?? 0];
  if (origins === undefined) return [];
  const usual = USUALS.findIndex((points) => points.join() === origins.usual.join());
  const worse = [...STATES.keys()].filter(
    (state) => (origins.all[state] ?? 0) < (origins.usual[ZONE_OF[state] ?? 0] ?? 0),
  );
  return [{ origins, states: Uint8Array.from(states), usual, worse: setOf(worse) }];
}

function columns(): readonly Column[] {
  const byPoints = new Map<string, number[]>();
  for (const [to, { all }] of ORIGINS.entries()) {
    const points = all.join();
    byPoints.set(points, [...(byPoints.get(points) ?? []), to]);
  }
  return [...byPoints.values()].flatMap(columnOf);
}
