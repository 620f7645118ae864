import type { Evidence } from './evidence-rule.ts';
import { evidenceAt } from './evidence.ts';
import { isMeant, STATES, ZONES, type State } from './states.ts';
import type { Surroundings } from './surroundings.ts';
import { STEPS } from './steps.ts';
import { PLACE_WEIGHTS } from './place-weights.ts';
import { WORDING_WEIGHTS } from './wording-weights.ts';

/** A line's state, and what was seen of it. */
export interface Label extends State {
  readonly evidence: readonly Evidence[];
}

/** Points of each piece of evidence for each state, in the order of STATES. */
const POINTS: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({ ...WORDING_WEIGHTS, ...PLACE_WEIGHTS }).map(([evidence, { weights }]) => [
    evidence,
    STATES.map((state) =>
      Object.entries(weights)
        .filter(([target]) => isMeant(target, state))
        .reduce((sum, [, weight]) => sum + weight, 0),
    ),
  ]),
);

/** A zone does not return, and one headline stands between the top and the head. */
function isPossible(from: State, to: State): boolean {
  const before = ZONES.indexOf(from.zone);
  const after = ZONES.indexOf(to.zone);
  if (to.role === 'headline') return before === 0;
  return after >= before && !(before === 0 && after === 1);
}

function stepPoints(from: State | 'start', to: State | 'end'): number {
  return STEPS.filter(
    (step) =>
      (from === 'start' ? step.from === 'start' : isMeant(step.from, from)) &&
      (to === 'end' ? step.to === 'end' : isMeant(step.to, to)),
  ).reduce((sum, step) => sum + step.weight, 0);
}

const STEP_POINTS: readonly (readonly number[])[] = STATES.map((from) =>
  STATES.map((to) => (isPossible(from, to) ? stepPoints(from, to) : -Infinity)),
);

const START_POINTS: readonly number[] = STATES.map((state) => stepPoints('start', state));

const END_POINTS: readonly number[] = STATES.map((state) => stepPoints(state, 'end'));

function pointsOf(evidence: readonly Evidence[], state: number): number {
  return evidence.reduce((sum, piece) => sum + (POINTS.get(piece)?.[state] ?? 0), 0);
}

/** The best state to come from, for each state: Viterbi's step. */
function advance(scores: readonly number[], to: number): { from: number; score: number } {
  let from = 0;
  let score = -Infinity;
  for (const [at, before] of scores.entries()) {
    const sum = before + (STEP_POINTS[at]?.[to] ?? -Infinity);
    if (sum > score) {
      score = sum;
      from = at;
    }
  }
  return { from, score };
}

function bestLast(scores: readonly number[]): number {
  const ended = scores.map((score, state) => score + (END_POINTS[state] ?? 0));
  return ended.indexOf(Math.max(...ended));
}

/**
 * Takes the lines of a seed; gives the best labelling of the whole sequence (Viterbi's algorithm
 * over the states, with the points of `weights.ts`).
 */
export function labelLines(seed: Surroundings): readonly Label[] {
  const evidence = seed.lines.map((_, at) => evidenceAt(at, seed));
  const cameFrom: number[][] = [];
  let scores: number[] = [];
  for (const [at, seen] of evidence.entries()) {
    const origins: number[] = [];
    const next: number[] = [];
    for (const state of STATES.keys()) {
      const { from, score } =
        at === 0 ? { from: 0, score: START_POINTS[state] ?? 0 } : advance(scores, state);
      origins.push(from);
      next.push(score + pointsOf(seen, state));
    }
    cameFrom.push(origins);
    scores = next;
  }
  return tracedBack(cameFrom, bestLast(scores), evidence);
}

function tracedBack(
  cameFrom: readonly (readonly number[])[],
  last: number,
  evidence: readonly (readonly Evidence[])[],
): readonly Label[] {
  const labels: Label[] = [];
  let state = last;
  for (let at = cameFrom.length - 1; at >= 0; at -= 1) {
    const { zone, role } = STATES[state] ?? { zone: 'body', role: 'paragraph' };
    labels.push({ zone, role, evidence: evidence[at] ?? [] });
    state = cameFrom[at]?.[state] ?? 0;
  }
  return labels.toReversed();
}
