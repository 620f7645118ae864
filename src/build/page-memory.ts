import { keep, recall } from './cache.ts';
import type { PageRecord, PageRecords } from './workers/messages.ts';

/** What the last build wrote. */
export interface RememberedPages {
  /** Fingerprint of all that it was made from. */
  readonly edition: string;
  /** How many headlines awaited their story. */
  readonly awaited: number;
  readonly records: PageRecords;
}

/** What earlier builds wrote into an output folder. */
export interface PageMemory {
  /** The last build, or null when nothing is known of it. */
  readonly last: RememberedPages | null;
  /** True when there was a memory, and it could not be used. */
  readonly isBroken: boolean;
  /** Puts this build in its place. */
  readonly remember: (pages: RememberedPages) => void;
}

interface Kept {
  readonly edition: string;
  readonly awaited: number;
  readonly records: readonly [string, PageRecord][];
}

/** The checksum vouches for the rest: `remember` below wrote it. */
const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'edition' in value && 'records' in value;

/**
 * Recalls what was written into an output folder.
 *
 * @param cache the cache's folder.
 * @param name tells apart output folders, and the code that wrote into them.
 */
export function recallPages(cache: string, name: string): PageMemory {
  const file = `pages-${name}.json`;
  const found = recall(cache, file);
  const kept = found.kind === 'found' && isKept(found.value) ? found.value : null;
  return {
    last: kept === null ? null : { ...kept, records: new Map(kept.records) },
    isBroken: found.kind === 'broken',
    remember({ records, ...rest }) {
      const value: Kept = { ...rest, records: [...records] };
      keep(cache, file, value);
    },
  };
}
