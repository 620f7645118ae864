import { STATES, statesOf, ZONES } from './state-space.ts';
import { TRANSITIONS } from './transitions.ts';
import type { State } from '../states.ts';
import type { Role } from '../story.ts';
import type { ChainModel } from './viterbi.ts';

/** What a seed without a headline may open with, beside its body. */
const OPENINGS: ReadonlySet<Role> = new Set(['dateline', 'byline', 'date']);

/** A zone does not return, and one headline stands between the top and the head. */
function mayFollow(from: State | 'start', to: State): boolean {
  const before = from === 'start' ? 0 : ZONES.indexOf(from.zone);
  const after = ZONES.indexOf(to.zone);
  if (to.role === 'headline') return before === 0;
  const skipsHeadline = before === 0 && after === 1;
  if (from === 'start' && skipsHeadline) return OPENINGS.has(to.role);
  return after >= before && !skipsHeadline;
}

/** The sum of the weights of all transitions that mean these two ends. */
function scoreOf(isFrom: (target: string) => boolean, isTo: (target: string) => boolean): number {
  return TRANSITIONS.filter(({ from, to }) => isFrom(from) && isTo(to)).reduce(
    (sum, { weight }) => sum + weight,
    0,
  );
}

const means =
  (state: number) =>
  (target: string): boolean =>
    statesOf(target).includes(state);

const startScore = (to: State, state: number): number =>
  mayFollow('start', to) ? scoreOf((target) => target === 'start', means(state)) : -Infinity;

const endScore = (_: State, state: number): number =>
  scoreOf(means(state), (target) => target === 'end');

const transitionScores: readonly number[] = STATES.flatMap((before, from) =>
  STATES.map((after, to) =>
    mayFollow(before, after) ? scoreOf(means(from), means(to)) : -Infinity,
  ),
);

/** How the roles of a page follow each other. */
export const PAGE_MODEL: ChainModel = {
  states: STATES.length,
  start: STATES.map(startScore),
  transitions: Float64Array.from(transitionScores),
  end: STATES.map(endScore),
};
