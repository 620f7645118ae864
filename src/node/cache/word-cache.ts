import type { Cache } from './cache.ts';

/** The words that a story is found by, packed, and the checksum of the seed they are from. */
export interface SavedWords {
  readonly fingerprint: string;
  readonly words: string;
}

/** What earlier builds found in stories, by the ids of their seeds. */
export interface WordCache {
  /** What was saved; loaded when it is first asked for, as an unchanged site needs none of it. */
  readonly words: () => ReadonlyMap<string, SavedWords>;
  /** Puts what this build knows in its place. */
  readonly save: (words: ReadonlyMap<string, SavedWords>) => void;
}

/** The checksum and the code's name vouch for the rest: `save` below wrote it. */
const isEntry = (value: unknown): value is readonly [string, SavedWords] => Array.isArray(value);

/**
 * Opens what was found in the stories of a folder.
 *
 * @param name tells apart folders of seeds.
 * @param reader fingerprint of the code that reads: what other code found is not loaded.
 */
export function openWordCache(cache: Cache, name: string, reader: string): WordCache {
  const file = `words-${name}.jsonl`;
  let loaded: ReadonlyMap<string, SavedWords> | undefined;
  return {
    words: () => (loaded ??= new Map((cache.load(file, reader) ?? []).filter(isEntry))),
    save: (words) => cache.save(file, reader, words),
  };
}
