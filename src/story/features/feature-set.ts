import type { Feature } from './feature.ts';

/** The features of a line, each once. */
export type FeatureSet = readonly Feature[];

/** Features of which those that are not there stand as null or false. */
export type MaybeFeatures = readonly (Feature | null | false)[];

/** What can be seen where a line is not of the kind that a group of features is about: they are not asked one by one. */
export const NO_FEATURES: MaybeFeatures = [];

/** Returns the features that are there. */
export function featureSet(...groups: readonly MaybeFeatures[]): FeatureSet {
  const found: Feature[] = [];
  for (const group of groups) {
    for (const feature of group) if (feature !== null && feature !== false) found.push(feature);
  }
  return found;
}
