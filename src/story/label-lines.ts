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

/** Takes a piece of evidence and a state; gives the points that the one has for the other. */
export function pointsFor(evidence: Evidence, state: State): number {
  return Object.entries(RULES[evidence].weights)
    .filter(([target]) => isMeant(target, state))
    .reduce((sum, [, weight]) => sum + weight, 0);
}

/** Points of each piece of evidence for each state, in the order of STATES. */
const POINTS: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries(RULES).map(([evidence, { weights }]) => [
    evidence,
    STATES.map((state) =>
      Object.entries(weights)
        .filter(([target]) => isMeant(target, state))
        .reduce((sum, [, weight]) => sum + weight, 0),
    ),
  ]),
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

function emission(evidence: readonly Evidence[]): readonly number[] {
  const points = STATES.map(() => 0);
  for (const piece of evidence) {
    const row = POINTS.get(piece) ?? [];
    for (const [state, weight] of row.entries()) points[state] = (points[state] ?? 0) + weight;
  }
  return points;
}

/** The state that is best to come from, and the points of coming from it. */
function bestOrigin(scores: readonly number[], to: number): readonly [number, number] {
  let origin = 0;
  let best = -Infinity;
  for (let from = 0; from < scores.length; from += 1) {
    const sum = (scores[from] ?? -Infinity) + (STEP_POINTS[from]?.[to] ?? -Infinity);
    if (sum > best) {
      best = sum;
      origin = from;
    }
  }
  return [origin, best];
}

interface Forward {
  readonly evidence: readonly (readonly Evidence[])[];
  readonly points: readonly (readonly number[])[];
  /** For each line and state, the best score of the lines up to it. */
  readonly scores: readonly (readonly number[])[];
  readonly origins: readonly (readonly number[])[];
}

function forward(seed: Surroundings): Forward {
  const evidence = seed.lines.map((_, at) => evidenceAt(at, seed));
  const points = evidence.map(emission);
  const scores: number[][] = [];
  const origins: number[][] = [];
  for (const [at, own] of points.entries()) {
    const before = scores[at - 1];
    const steps = STATES.map((_, state) =>
      before === undefined ? ([0, START_POINTS[state] ?? 0] as const) : bestOrigin(before, state),
    );
    origins.push(steps.map(([origin]) => origin));
    scores.push(steps.map(([, best], state) => best + (own[state] ?? 0)));
  }
  return { evidence, points, scores, origins };
}

function bestState(scores: readonly number[]): number {
  return scores.indexOf(Math.max(...scores));
}

/**
 * Takes the lines of a seed; gives the best labelling of the whole sequence (Viterbi's algorithm
 * over the states, with the points of the weights and the steps).
 */
export function labelLines(seed: Surroundings): readonly Label[] {
  const { evidence, scores, origins } = forward(seed);
  const last = scores.at(-1) ?? [];
  const labels: Label[] = [];
  let state = bestState(last.map((score, at) => score + (END_POINTS[at] ?? 0)));
  for (let at = evidence.length - 1; at >= 0; at -= 1) {
    labels.push({ ...(STATES[state] ?? NOWHERE), evidence: evidence[at] ?? [] });
    state = origins[at]?.[state] ?? 0;
  }
  return labels.toReversed();
}

/** For each line and state, the best score of the lines after it. */
function backward(points: readonly (readonly number[])[]): readonly (readonly number[])[] {
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

/** Takes the lines of a seed; gives the best labelling with each line's runner-up (max-marginals). */
export function margins(seed: Surroundings): readonly JudgedLabel[] {
  const { points, scores } = forward(seed);
  const after = backward(points);
  return labelLines(seed).map((label, at) => {
    const totals = STATES.map((_, state) => (scores[at]?.[state] ?? 0) + (after[at]?.[state] ?? 0));
    const own = STATES.findIndex(({ zone, role }) => zone === label.zone && role === label.role);
    const others = totals.map((total, state) =>
      STATES[state]?.role === label.role ? -Infinity : total,
    );
    const runnerUp = bestState(others);
    return {
      label,
      runnerUp: STATES[runnerUp] ?? NOWHERE,
      margin: (totals[own] ?? 0) - (others[runnerUp] ?? 0),
    };
  });
}
