import { keep, recall } from './cache-folder.ts';
import type { PageRecord, PageRecords } from '../workers/messages.ts';

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

/** The first line; a line a page follows. */
type Head = Omit<RememberedPages, 'records'>;

/** The checksum vouches for the rest: `remember` below wrote it. */
const isHead = (value: unknown): value is Head =>
  typeof value === 'object' && value !== null && 'edition' in value;

const isEntry = (value: unknown): value is readonly [string, PageRecord] => Array.isArray(value);

/**
 * Recalls what was written into an output folder.
 *
 * @param cache the cache's folder.
 * @param name tells apart output folders.
 * @param writer fingerprint of the code that writes: what other code wrote is not recalled.
 */
export function recallPages(cache: string, name: string, writer: string): PageMemory {
  const file = `pages-${name}.jsonl`;
  const found = recall(cache, file, writer);
  const [head, ...entries] = found.kind === 'found' ? found.values : [];
  return {
    last: isHead(head) ? { ...head, records: new Map(entries.filter(isEntry)) } : null,
    isBroken: found.kind === 'broken',
    remember({ records, ...rest }) {
      keep(cache, file, writer, [rest, ...records]);
    },
  };
}
