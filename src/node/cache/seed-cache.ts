import { keep, recall } from './cache-folder.ts';
import type { SeedOutcome } from '../workers/messages.ts';

/** What is remembered of a seed. */
export interface RememberedSeed {
  readonly fingerprint: string;
  readonly outcome: SeedOutcome;
}

/** Remembered seeds by id. */
export type RememberedSeeds = ReadonlyMap<string, RememberedSeed>;

/** The checksum and the code's name vouch for the rest: `remember` below wrote it. */
const isEntry = (value: unknown): value is readonly [string, RememberedSeed] =>
  Array.isArray(value);

/** What earlier builds read from their seeds. */
export interface SeedMemory {
  readonly seeds: RememberedSeeds;
  /** True when there was a memory, and it could not be used. */
  readonly isBroken: boolean;
  /** Puts what this build knows in its place. */
  readonly remember: (seeds: RememberedSeeds) => void;
}

/**
 * Recalls what was read from the seeds of a folder.
 *
 * @param cache the cache's folder.
 * @param name tells apart folders of seeds.
 * @param reader fingerprint of the code that reads: what other code read is not recalled.
 */
export function recallSeeds(cache: string, name: string, reader: string): SeedMemory {
  const file = `seeds-${name}.jsonl`;
  const found = recall(cache, file, reader);
  return {
    seeds: new Map(found.kind === 'found' ? found.values.filter(isEntry) : []),
    isBroken: found.kind === 'broken',
    remember: (seeds) => keep(cache, file, reader, seeds),
  };
}
