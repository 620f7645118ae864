import type { StoryRecord } from '../../edition/story-record.ts';
import type { StatedDay } from '../../edition/summaries/publication-date.ts';
import type { FrontMatter, SeedProblem, UnreadSeed, Warning } from '../../story/story.ts';
import type { Cache } from './cache.ts';

/** What a build needs to know of a seed that was read: small enough to be cached and sent. */
export type SeedOutcome =
  | {
      readonly kind: 'story';
      readonly storyRecord: StoryRecord;
      readonly warnings: readonly Warning[];
      /** Null where the seed states no day of publication. */
      readonly published: StatedDay | null;
      readonly frontMatter?: FrontMatter;
    }
  | { readonly kind: 'empty'; readonly problem: SeedProblem }
  | UnreadSeed;

/** What an earlier build read from a seed. */
export interface SavedSeed {
  readonly fingerprint: string;
  readonly outcome: SeedOutcome;
}

/** Saved seeds by id. */
export type SavedSeeds = ReadonlyMap<string, SavedSeed>;

/** The checksum and the code's name vouch for the rest: `save` below wrote it. */
const isEntry = (value: unknown): value is readonly [string, SavedSeed] => Array.isArray(value);

/** What earlier builds read from their seeds. */
export interface SeedCache {
  readonly seeds: SavedSeeds;
  /** Puts what this build knows in its place. */
  readonly save: (seeds: SavedSeeds) => void;
}

/**
 * Loads what was read from the seeds of a folder.
 *
 * @param name tells apart folders of seeds.
 * @param reader fingerprint of the code that reads: what other code read is not loaded.
 */
export function loadSeeds(cache: Cache, name: string, reader: string): SeedCache {
  const file = `seeds-${name}.jsonl`;
  const entries = cache.load(file, reader) ?? [];
  return {
    seeds: new Map(entries.filter(isEntry)),
    save: (seeds) => cache.save(file, reader, seeds),
  };
}
