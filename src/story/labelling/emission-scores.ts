import { FEATURES, type Feature } from '../features/feature.ts';
import { featuresAt } from '../position/features.ts';
import type { DocumentContext } from '../context/document-context.ts';
import { ALL_STATES, STATES, statesOf } from './state-space.ts';
import { GROUP_WEIGHTS } from './weights/group.ts';
import { LEXICON_WEIGHTS } from './weights/lexicon.ts';
import { POSITION_WEIGHTS } from './weights/position.ts';
import { WORDING_WEIGHTS } from './weights/wording.ts';
import type { FeatureRule } from './weights/feature-rule.ts';
import type { State } from '../states.ts';
import type { Role } from '../story.ts';

const RULES: Readonly<Record<Feature, FeatureRule>> = {
  ...WORDING_WEIGHTS,
  ...LEXICON_WEIGHTS,
  ...POSITION_WEIGHTS,
  ...GROUP_WEIGHTS,
};

/** Returns what a feature speaks for, and why. */
export function ruleOf(feature: Feature): FeatureRule {
  return RULES[feature];
}

/** What a feature adds to the scores of some states, in one order. */
interface StateScores {
  readonly states: readonly number[];
  readonly scores: Float64Array;
}

function stateScores({ weights }: FeatureRule, width: number): StateScores {
  const scores = new Map<number, number>();
  for (const [target, weight] of Object.entries(weights)) {
    for (const state of statesOf(target).filter((one) => one < width))
      scores.set(state, (scores.get(state) ?? 0) + weight);
  }
  return { states: [...scores.keys()], scores: Float64Array.from(scores.values()) };
}

type FeatureScores = ReadonlyMap<Feature, StateScores>;

/** What features add to the scores of the first states. */
const scoresOf = (states: number): FeatureScores =>
  new Map(FEATURES.map((feature) => [feature, stateScores(RULES[feature], states)]));

const SCORES = scoresOf(STATES.length);
const ALL_SCORES = scoresOf(ALL_STATES.length);

/** Returns what a feature adds to the score of a state. */
export function scoreFor(feature: Feature, { zone, role }: State): number {
  const state = ALL_STATES.findIndex((one) => one.zone === zone && one.role === role);
  const own = ALL_SCORES.get(feature);
  return own?.scores[own.states.indexOf(state)] ?? 0;
}

function addScores(sums: Float64Array, row: number, { states, scores }: StateScores): void {
  for (let at = 0; at < states.length; at += 1) {
    const cell = row + (states[at] ?? 0);
    sums[cell] = (sums[cell] ?? 0) + (scores[at] ?? 0);
  }
}

function scoresIn(document: DocumentContext, features: FeatureScores, width: number): Float64Array {
  const scores = new Float64Array(document.lines.length * width);
  for (const line of document.lines.keys()) {
    const row = line * width;
    for (const feature of featuresAt(line, document)) {
      const own = features.get(feature);
      if (own !== undefined) addScores(scores, row, own);
    }
  }
  return scores;
}

/** Returns the score of each line for each state, at `line * STATES.length + state`. */
export function emissionScores(document: DocumentContext): Float64Array {
  return scoresIn(document, SCORES, STATES.length);
}

/**
 * Returns the score of each line for each of `ALL_STATES`, laid out alike: a line whose role an editor
 * says can have no other, and every other line only what can be guessed.
 *
 * @param said roles by the indexes of lines.
 */
export function saidEmissionScores(
  document: DocumentContext,
  said: ReadonlyMap<number, Role>,
): Float64Array {
  const width = ALL_STATES.length;
  return scoresIn(document, ALL_SCORES, width).map((score, at) => {
    const state = at % width;
    const role = said.get(Math.floor(at / width));
    const isAllowed = role === undefined ? state < STATES.length : ALL_STATES[state]?.role === role;
    return isAllowed ? score : -Infinity;
  });
}
