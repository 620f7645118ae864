import { featureSet, type FeatureSet } from '../features/feature-set.ts';
import type { DocumentContext } from '../context/document-context.ts';
import { positionFeatures } from './position-features.ts';

/** Returns all that can be seen of a line, by its index among the lines of a seed. */
export function featuresAt(at: number, document: DocumentContext): FeatureSet {
  const facts = document.lines[at];
  if (facts === undefined) return [];
  return featureSet(document.ownFeatures[at] ?? [], ...positionFeatures(at, facts, document));
}
