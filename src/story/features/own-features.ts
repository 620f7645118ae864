import { featureSet, type FeatureSet } from './feature-set.ts';
import { lexiconFeatures } from './lexicon.ts';
import type { LineFacts } from './line-facts.ts';
import { wordingFeatures } from './wording.ts';

/** Returns what can be seen of a line by itself. */
export function ownFeatures(facts: LineFacts): FeatureSet {
  return featureSet(wordingFeatures(facts), ...lexiconFeatures(facts));
}
