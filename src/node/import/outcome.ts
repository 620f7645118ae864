import type { Refusal } from './entry/entry.ts';

/** What came of one entry. `place` names its source for an editor: `feed.xml:12`. */
export type Outcome = { readonly place: string } & (
  | { readonly kind: 'imported' | 'unchanged' | 'kept'; readonly seed: string }
  | ({ readonly kind: 'left out' | 'failed' } & Refusal)
);
