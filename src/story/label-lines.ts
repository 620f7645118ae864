import type { Evidence, EvidenceRule } from './evidence-rule.ts';
import { evidenceAt } from './evidence.ts';
import { LEXICON_WEIGHTS } from './lexicon-weights.ts';
import { PLACE_WEIGHTS } from './place-weights.ts';
import { isMeant, STATES, ZONES, type State } from './states.ts';
import { STEPS } from './steps.ts';
import type { Role } from './story.ts';
import type { Surroundings } from './surroundings.ts';
import { WORDING_WEIGHTS } from './wording-weights.ts';

/** A line's state, and what was seen of it. */
export interface Label extends State {
  readonly evidence: readonly Evidence[];
}

/** A line's state, the next best one, and how many points of the whole lie between. */
export interface JudgedLabel {
  readonly label: Label;
  readonly runnerUp: State;
  readonly margin: number;
}

const RULES: Readonly<Record<Evidence, EvidenceRule>> = {
  ...WORDING_WEIGHTS,
  ...LEXICON_WEIGHTS,
  ...PLACE_WEIGHTS,
};

const NOWHERE: State = { zone: 'body', role: 'paragraph' };

/** Takes a piece of evidence; gives its rule. */
export function ruleOf(evidence: Evidence): EvidenceRule {
  return RULES[evidence];
}

function sumOf(weights: EvidenceRule['weights'], state: State): number {
  return Object.entries(weights)
    .filter(([target]) => isMeant(target, state))
    .reduce((sum, [, weight]) => sum + weight, 0);
}

/** Takes a piece of evidence and a state; gives the points that the one has for the other. */
export function pointsFor(evidence: Evidence, state: State): number {
  return sumOf(RULES[evidence].weights, state);
}

/** What a piece of evidence says: the states it speaks of, as places in STATES, and its points for each. */
interface Say {
  readonly states: Uint8Array;
  readonly points: Float64Array;
}

function sayOf({ weights }: EvidenceRule): Say {
  const sums = STATES.map((state) => sumOf(weights, state));
  const states = [...sums.keys()].filter((state) => sums[state] !== 0);
  return {
    states: Uint8Array.from(states),
    points: Float64Array.from(states, (state) => sums[state] ?? 0),
  };
}

const SAYS: ReadonlyMap<string, Say> = new Map(
  Object.entries(RULES).map(([evidence, rule]) => [evidence, sayOf(rule)]),
);

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

function stepPoints(from: State | 'start', to: State | 'end'): number {
  if (to !== 'end' && !isPossible(from, to)) return -Infinity;
  return STEPS.filter(
    (step) =>
      (from === 'start' ? step.from === 'start' : isMeant(step.from, from)) &&
      (to === 'end' ? step.to === 'end' : isMeant(step.to, to)),
  ).reduce((sum, step) => sum + step.weight, 0);
}

const STEP_POINTS: readonly (readonly number[])[] = STATES.map((from) =>
  STATES.map((to) => stepPoints(from, to)),
);
const START_POINTS: readonly number[] = STATES.map((state) => stepPoints('start', state));
const END_POINTS: readonly number[] = STATES.map((state) => stepPoints(state, 'end'));

/** For each state, the states that may stand before it. */
const ORIGINS: readonly (readonly number[])[] = STATES.map((_, to) =>
  [...STATES.keys()].filter((from) => (STEP_POINTS[from]?.[to] ?? -Infinity) > -Infinity),
);

function emission(evidence: readonly Evidence[]): Float64Array {
  const points = new Float64Array(STATES.length);
  for (const piece of evidence) {
    const say = SAYS.get(piece);
    if (say === undefined) continue;
    for (let at = 0; at < say.states.length; at += 1) {
      const state = say.states[at] ?? 0;
      points[state] = (points[state] ?? 0) + (say.points[at] ?? 0);
    }
  }
  return points;
}

/** What the lines up to one make of each state: the best score, and the state before it. */
interface Column {
  readonly scores: Float64Array;
  readonly origins: Uint8Array;
}

function firstColumn(own: Float64Array): Column {
  return {
    scores: own.map((points, state) => points + (START_POINTS[state] ?? 0)),
    origins: new Uint8Array(STATES.length),
  };
}

function nextColumn({ scores }: Column, own: Float64Array): Column {
  const next = new Float64Array(STATES.length).fill(-Infinity);
  const origins = new Uint8Array(STATES.length);
  for (let to = 0; to < next.length; to += 1) {
    let best = -Infinity;
    for (const from of ORIGINS[to] ?? []) {
      const sum = (scores[from] ?? -Infinity) + (STEP_POINTS[from]?.[to] ?? -Infinity);
      if (sum > best) {
        best = sum;
        origins[to] = from;
      }
    }
    next[to] = best + (own[to] ?? 0);
  }
  return { scores: next, origins };
}

interface Forward {
  readonly evidence: readonly (readonly Evidence[])[];
  readonly points: readonly Float64Array[];
  readonly columns: readonly Column[];
}

function forward(seed: Surroundings): Forward {
  const evidence = seed.lines.map((_, at) => evidenceAt(at, seed));
  const points = evidence.map(emission);
  const columns: Column[] = [];
  for (const own of points) {
    const before = columns.at(-1);
    columns.push(before === undefined ? firstColumn(own) : nextColumn(before, own));
  }
  return { evidence, points, columns };
}

function bestState(scores: ArrayLike<number>): number {
  const all = Array.from(scores);
  return all.indexOf(Math.max(...all));
}

/**
 * Takes the lines of a seed; gives the best labelling of the whole sequence (Viterbi's algorithm
 * over the states, with the points of the weights and the steps).
 */
export function labelLines(seed: Surroundings): readonly Label[] {
  const { evidence, columns } = forward(seed);
  const last = Array.from(columns.at(-1)?.scores ?? []);
  const labels: Label[] = [];
  let state = bestState(last.map((score, at) => score + (END_POINTS[at] ?? 0)));
  for (let at = evidence.length - 1; at >= 0; at -= 1) {
    labels.push({ ...(STATES[state] ?? NOWHERE), evidence: evidence[at] ?? [] });
    state = columns[at]?.origins[state] ?? 0;
  }
  return labels.toReversed();
}

/** For each line and state, the best score of the lines after it. */
function backward(points: readonly Float64Array[]): readonly (readonly number[])[] {
  const after: number[][] = [];
  let next: readonly number[] = [];
  for (let at = points.length - 1; at >= 0; at -= 1) {
    const later = next;
    const following = points[at + 1];
    const own = STATES.map((_, from) =>
      following === undefined
        ? (END_POINTS[from] ?? 0)
        : Math.max(
            ...STATES.map(
              (__, to) => (STEP_POINTS[from]?.[to] ?? 0) + (following[to] ?? 0) + (later[to] ?? 0),
            ),
          ),
    );
    after.push(own);
    next = own;
  }
  return after.toReversed();
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
  const { points, columns } = forward(seed);
  const after = backward(points);
  return labelLines(seed).map((label, at) => {
    const totals = STATES.map(
      (_, state) => (columns[at]?.scores[state] ?? 0) + (after[at]?.[state] ?? 0),
    );
    const own = STATES.findIndex(({ zone, role }) => zone === label.zone && role === label.role);
    const others = rivalsOf(label, rival);
    const best = Math.max(...others.map((state) => totals[state] ?? 0));
    const runnerUp = others.find((state) => totals[state] === best) ?? 0;
    return {
      label,
      runnerUp: STATES[runnerUp] ?? NOWHERE,
      margin: (totals[own] ?? 0) - best,
    };
  });
}
