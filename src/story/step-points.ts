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

/** The states that may stand before one, and the points of the step from each. */
export interface Origins {
  readonly states: Uint8Array;
  readonly points: Float64Array;
}

/** For each state, its origins. */
export const ORIGINS: readonly Origins[] = STATES.map((_, to) => {
  const states = [...STATES.keys()].filter((from) => stepPoints(from, to) > -Infinity);
  return {
    states: Uint8Array.from(states),
    points: Float64Array.from(states, (from) => stepPoints(from, to)),
  };
});
