import type { Feature } from '../../features/feature.ts';
import type { Target } from '../../states.ts';

/** What a feature speaks for (+) or against (-), and why. */
export interface FeatureRule {
  readonly because: string;
  readonly weights: Readonly<Partial<Record<Target, number>>>;
}

/** The weights of a kind of features. */
export type FeatureRules<Kind extends Feature> = Readonly<Record<Kind, FeatureRule>>;
