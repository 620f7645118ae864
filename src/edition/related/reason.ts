import type { Theme } from '../../arabic/lexicon/topics/themes.ts';

/** What two stories share: countries by their codes, names as they are printed, else a theme. */
export interface Reason {
  readonly places: readonly string[];
  readonly names: readonly string[];
  readonly theme: Theme | null;
}
