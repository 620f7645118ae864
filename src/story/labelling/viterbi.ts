import type { Evidence } from '../features/feature.ts';
import { evidenceAt } from './features.ts';
import { writePoints, evidenceNames } from './emission-scores.ts';
import { STATES, ZONES, type State } from '../states.ts';
import {
  COLUMNS,
  END_POINTS,
  setOf,
  START_POINTS,
  stepPoints,
  USUALS,
  ZONE_OF,
  type Column,
  type StateSet,
} from './transition-scores.ts';
import type { Role } from '../story.ts';
import type { Surroundings } from '../context/document-context.ts';

/** A line's state, the next best one, how many points of the whole lie between, and what was seen. */
export interface JudgedLabel {
  readonly label: State;
  readonly runnerUp: State;
  readonly margin: number;
  readonly evidence: readonly Evidence[];
}

const NOWHERE: State = { zone: 'body', role: 'paragraph' };

const WIDTH = STATES.length;

/** What is known of each line and state, line after line, WIDTH numbers each. */
interface Forward {
  /** The best score of the lines up to this one. */
  readonly scores: Float64Array;
  /** The state of the line before in that best labelling. */
  readonly origins: Uint8Array;
}

/** For each line and state, the points of what was seen of the line itself; good until the next seed is asked for. */
function pointsOf(seed: Surroundings): Float64Array {
  const length = seed.lines.length * WIDTH;
  const points = length > POINTS.length ? new Float64Array(length) : POINTS.subarray(0, length);
  for (let at = 0; at < seed.lines.length; at += 1) {
    writePoints(evidenceAt(at, seed), points, at * WIDTH);
  }
  return points;
}

/** The places in STATES where each zone begins, and where the last one ends. */
const ZONE_STARTS: readonly number[] = [...ZONES.map((_, zone) => ZONE_OF.indexOf(zone)), WIDTH];

/** The best states of the row before: one memory for all rows. */
const BEST = {
  /** Of each zone, the first of equals. */
  ofZones: new Uint8Array(ZONES.length),
  /** By each of USUALS: the state to come from. */
  byUsual: new Uint8Array(USUALS.length),
};

/** Finds the best state of each zone in a row of scores; gives them as a set. */
function findBest(scores: Float64Array, row: number): StateSet {
  const { ofZones } = BEST;
  for (let zone = 0; zone < ofZones.length; zone += 1) {
    const end = ZONE_STARTS[zone + 1] ?? WIDTH;
    let leader = ZONE_STARTS[zone] ?? 0;
    let most = scores[row + leader] ?? 0;
    for (let state = leader + 1; state < end; state += 1) {
      const score = scores[row + state] ?? 0;
      if (score <= most) continue;
      most = score;
      leader = state;
    }
    ofZones[zone] = leader;
  }
  return setOf(ofZones);
}

/** The best of a zone's states that have the usual step, when its best state has another. */
function bestUsual(scores: Float64Array, row: number, zone: number, isOdd: Uint8Array): number {
  let leader = -1;
  for (let state = ZONE_STARTS[zone] ?? 0; state < (ZONE_STARTS[zone + 1] ?? WIDTH); state += 1) {
    if (isOdd[state] === 1) continue;
    if (leader < 0 || (scores[row + state] ?? 0) > (scores[row + leader] ?? 0)) leader = state;
  }
  return leader;
}

/** The best state to come from by usual points, the first of equals; `isOdd` tells which have others. */
function usualOrigin(
  scores: Float64Array,
  row: number,
  usual: Float64Array,
  isOdd: Uint8Array | null,
): number {
  let bestSum = -Infinity;
  let bestFrom = 0;
  for (let zone = 0; zone < usual.length; zone += 1) {
    const step = usual[zone] ?? -Infinity;
    if (step === -Infinity) continue;
    let from = BEST.ofZones[zone] ?? 0;
    if (isOdd?.[from] === 1) from = bestUsual(scores, row, zone, isOdd);
    const sum = from < 0 ? -Infinity : (scores[row + from] ?? 0) + step;
    if (sum > bestSum) {
      bestSum = sum;
      bestFrom = from;
    }
  }
  return bestFrom;
}

/** The best way into a column: where it comes from, the first of equals. */
function bestOrigin(scores: Float64Array, row: number, best: StateSet, column: Column): number {
  const { origins, worse } = column;
  const { states, points, usual, isOdd } = origins;
  // Where the step from the best state of each zone has the usual points or more, none with fewer is better.
  const areUsual = (best.low & worse.low) === 0 && (best.high & worse.high) === 0;
  let bestFrom = areUsual
    ? (BEST.byUsual[column.usual] ?? 0)
    : usualOrigin(scores, row, usual, isOdd);
  const count = areUsual ? origins.favoured : states.length;
  if (count === 0) return bestFrom;
  let bestSum = (scores[row + bestFrom] ?? 0) + (usual[ZONE_OF[bestFrom] ?? 0] ?? -Infinity);
  for (let at = 0; at < count; at += 1) {
    const from = states[at] ?? 0;
    const sum = (scores[row + from] ?? 0) + (points[at] ?? 0);
    if (sum > bestSum || (sum === bestSum && from < bestFrom)) {
      bestSum = sum;
      bestFrom = from;
    }
  }
  return bestFrom;
}

/** Adds to the points of the line that begins at `row` the best that the lines before it can give. */
function scoreRow({ scores, origins }: Forward, row: number): void {
  const before = row - WIDTH;
  const best = findBest(scores, before);
  for (let kind = 0; kind < USUALS.length; kind += 1) {
    const usual = USUALS[kind];
    if (usual !== undefined) BEST.byUsual[kind] = usualOrigin(scores, before, usual, null);
  }
  for (let at = 0; at < COLUMNS.length; at += 1) {
    const column = COLUMNS[at];
    if (column === undefined) continue;
    const { states } = column;
    const from = bestOrigin(scores, before, best, column);
    const sum = (scores[before + from] ?? 0) + (column.origins.all[from] ?? -Infinity);
    for (let which = 0; which < states.length; which += 1) {
      const place = row + (states[which] ?? 0);
      scores[place] = (scores[place] ?? 0) + sum;
      origins[place] = from;
    }
  }
}

/** The memory of most seeds: to ask for some thousand bytes each is slow. */
const USUAL_LINES = 256;
const POINTS = new Float64Array(USUAL_LINES * WIDTH);
const FROM = new Uint8Array(POINTS.length);

/** Makes scores of the points, in their place. */
function forward(scores: Float64Array): Forward {
  const { length } = scores;
  const origins = length > FROM.length ? new Uint8Array(length) : FROM.subarray(0, length);
  const all: Forward = { scores, origins };
  for (let state = 0; state < Math.min(WIDTH, length); state += 1) {
    scores[state] = (scores[state] ?? 0) + (START_POINTS[state] ?? 0);
  }
  for (let row = WIDTH; row < length; row += WIDTH) scoreRow(all, row);
  return all;
}

function bestLast({ scores }: Forward): number {
  const row = scores.length - WIDTH;
  let best = 0;
  for (let state = 1; state < WIDTH; state += 1) {
    const isBetter =
      (scores[row + state] ?? 0) + (END_POINTS[state] ?? 0) >
      (scores[row + best] ?? 0) + (END_POINTS[best] ?? 0);
    if (isBetter) best = state;
  }
  return best;
}

function bestPath(all: Forward): readonly State[] {
  const count = all.scores.length / WIDTH;
  const path: State[] = [];
  for (let at = 0; at < count; at += 1) path.push(NOWHERE);
  let state = bestLast(all);
  for (let at = count - 1; at >= 0; at -= 1) {
    path[at] = STATES[state] ?? NOWHERE;
    state = all.origins[at * WIDTH + state] ?? 0;
  }
  return path;
}

/**
 * Takes the lines of a seed; gives the best labelling of the whole sequence (Viterbi's algorithm
 * over the states, with the points of the weights and the steps).
 */
export function labelLines(seed: Surroundings): readonly State[] {
  return bestPath(forward(pointsOf(seed)));
}

/** For each line and state, the best score of the lines after it. */
function backward(points: Float64Array): Float64Array {
  const after = new Float64Array(points.length);
  after.set(END_POINTS.subarray(0, points.length), Math.max(points.length - WIDTH, 0));
  for (let row = points.length - 2 * WIDTH; row >= 0; row -= WIDTH) {
    const next = row + WIDTH;
    for (let from = 0; from < WIDTH; from += 1) {
      let best = -Infinity;
      for (let to = 0; to < WIDTH; to += 1) {
        const sum = stepPoints(from, to) + (points[next + to] ?? 0) + (after[next + to] ?? 0);
        if (sum > best) best = sum;
      }
      after[row + from] = best;
    }
  }
  return after;
}

/** The states that a line's own is held against: those of the rival, or of every other role. */
function rivalsOf(own: State, rival: Role | undefined): readonly number[] {
  const others = [...STATES.keys()].filter((state) => STATES[state]?.role !== own.role);
  const wanted = others.filter((state) => STATES[state]?.role === rival);
  return wanted.length === 0 ? others : wanted;
}

/**
 * Takes the lines of a seed; gives the best labelling with each line's runner-up (max-marginals).
 * With a rival, it is the best state of that role, for each line that has another one; its margin
 * is infinite where the role cannot stand.
 */
export function margins(seed: Surroundings, rival?: Role): readonly JudgedLabel[] {
  const points = pointsOf(seed);
  const after = backward(points);
  const all = forward(points);
  return bestPath(all).map((label, at) => {
    const totals = STATES.map(
      (_, state) => (all.scores[at * WIDTH + state] ?? 0) + (after[at * WIDTH + state] ?? 0),
    );
    const own = STATES.indexOf(label);
    const others = rivalsOf(label, rival);
    const best = Math.max(...others.map((state) => totals[state] ?? 0));
    const runnerUp = others.find((state) => totals[state] === best) ?? 0;
    return {
      label,
      runnerUp: STATES[runnerUp] ?? NOWHERE,
      margin: (totals[own] ?? 0) - best,
      evidence: evidenceNames(evidenceAt(at, seed)),
    };
  });
}
