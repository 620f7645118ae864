import type { Cache } from './cache.ts';

/** Stands while a build writes: one that was killed, or that failed, leaves it behind. */
export interface UnfinishedMarker {
  /** Whether the build before this one came to its end. */
  readonly hadEnded: boolean;
  /** Says that this one did. */
  readonly remove: () => void;
}

/**
 * Marks that a build writes into an output folder.
 *
 * @param name tells apart output folders.
 */
export function setUnfinishedMarker(cache: Cache, name: string): UnfinishedMarker {
  const file = `unfinished-${name}`;
  const hadEnded = !cache.has(file);
  cache.saveFile(file, []);
  return { hadEnded, remove: () => cache.remove(file) };
}
