import type { ShardTerm } from '../index/shard.ts';

/** A term of the index with its key. */
export interface KeyedTerm extends ShardTerm {
  readonly key: string;
}

/** The index as a search asks for it; in the browser each answer may be a file that has to be fetched. */
export interface SearchIndex {
  /** How many stories there are. */
  readonly stories: number;
  /** Gives the terms of the shards in which these keys lie, and others beside them; the first keys matter most. */
  readonly termsAt: (keys: readonly string[]) => Promise<readonly KeyedTerm[]>;
  /** Gives the terms whose keys begin so, or as many as one may ask for. */
  readonly termsFrom: (beginning: string) => Promise<readonly KeyedTerm[]>;
  /** Gives the headline of a story, as results show it. */
  readonly headlineOf: (story: number) => Promise<string>;
  /** Gives the commonest words. */
  readonly commonWords: () => Promise<readonly string[]>;
}
