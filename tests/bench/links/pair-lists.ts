/** Pairs of headlines, by the kind of what they differ in. */
export type PairLists = Readonly<Record<string, readonly (readonly [string, string])[]>>;
