import { ALL_STATES, STATES, statesOf, ZONES } from './state-space.ts';
import { TRANSITIONS } from './transitions.ts';
import type { State } from '../states.ts';
import type { Role } from '../story.ts';
import { chainModel, type ChainModel } from './viterbi.ts';

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

/**
 * Returns a model of how the roles of a page follow each other.
 *
 * @param states the first of `ALL_STATES`.
 * @param forbidden the score of what cannot be on a page.
 */
function pageModel(states: readonly State[], forbidden: number): ChainModel {
  return chainModel({
    states: states.length,
    start: states.map((to, state) =>
      mayFollow('start', to) ? scoreOf((target) => target === 'start', means(state)) : forbidden,
    ),
    transitions: Float64Array.from(
      states.flatMap((before, from) =>
        states.map((after, to) =>
          mayFollow(before, after) ? scoreOf(means(from), means(to)) : forbidden,
        ),
      ),
    ),
    end: states.map((_, state) => scoreOf(means(state), (target) => target === 'end')),
  });
}

/** How the roles of a page follow each other. */
export const PAGE_MODEL: ChainModel = pageModel(STATES, -Infinity);

/** So much worse is an order that no page has: it is taken only where an editor says it. */
const OVERRULED = -1000;

let saidModel: ChainModel | null = null;

/** Returns how roles follow each other where an editor says some of them: in any order, if it must be. */
export const saidPageModel = (): ChainModel => (saidModel ??= pageModel(ALL_STATES, OVERRULED));
