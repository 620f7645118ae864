import { FEATURES, type Feature } from '../features/feature.ts';
import { featuresAt } from '../context/features.ts';
import type { DocumentContext } from '../context/document-context.ts';
import { STATES, statesOf } from './state-space.ts';
import { LEXICON_WEIGHTS } from './weights/lexicon.ts';
import { POSITION_WEIGHTS } from './weights/position.ts';
import { WORDING_WEIGHTS } from './weights/wording.ts';
import type { FeatureRule } from './weights/feature-rule.ts';
import type { State } from '../states.ts';

const RULES: Readonly<Record<Feature, FeatureRule>> = {
  ...WORDING_WEIGHTS,
  ...LEXICON_WEIGHTS,
  ...POSITION_WEIGHTS,
};

/** Returns what a feature speaks for, and why. */
export function ruleOf(feature: Feature): FeatureRule {
  return RULES[feature];
}

/** What a feature adds to the score of one state. */
interface StateScore {
  readonly state: number;
  readonly score: number;
}

function stateScores({ weights }: FeatureRule): readonly StateScore[] {
  const scores = new Map<number, number>();
  for (const [target, weight] of Object.entries(weights)) {
    for (const state of statesOf(target)) scores.set(state, (scores.get(state) ?? 0) + weight);
  }
  return Array.from(scores, ([state, score]) => ({ state, score }));
}

const SCORES: ReadonlyMap<Feature, readonly StateScore[]> = new Map(
  FEATURES.map((feature) => [feature, stateScores(RULES[feature])]),
);

/** Returns what a feature adds to the score of a state. */
export function scoreFor(feature: Feature, { zone, role }: State): number {
  const state = STATES.findIndex((one) => one.zone === zone && one.role === role);
  return SCORES.get(feature)?.find((one) => one.state === state)?.score ?? 0;
}

/** Returns the score of each line for each state, at `line * STATES.length + state`. */
export function emissionScores(document: DocumentContext): Float64Array {
  const scores = new Float64Array(document.lines.length * STATES.length);
  for (const line of document.lines.keys()) {
    const row = line * STATES.length;
    for (const feature of featuresAt(line, document)) {
      for (const { state, score } of SCORES.get(feature) ?? [])
        scores[row + state] = (scores[row + state] ?? 0) + score;
    }
  }
  return scores;
}
