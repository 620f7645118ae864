import type { Cache } from './cache.ts';

/** A page that an earlier build wrote. */
export interface PageRecord {
  /**
   * Fingerprint of everything the page was made from; null when its seed changed meanwhile, so that
   * the next build makes the page again.
   */
  readonly key: string | null;
  /** What the disk says of its files: `fileStamp` of each, joined. */
  readonly stamp: string;
  /** What its files weigh together. */
  readonly bytes: number;
}

/** Records by the paths of the pages. */
export type PageRecords = ReadonlyMap<string, PageRecord>;

/** What the last build wrote. */
export interface SavedPages {
  /** Fingerprint of all that it was made from; null when a seed changed while it was made. */
  readonly edition: string | null;
  /** How many headlines awaited their story. */
  readonly awaited: number;
  readonly records: PageRecords;
}

/** What earlier builds wrote into an output folder. */
export interface PageCache {
  /** The last build, or null when nothing is known of it. */
  readonly last: SavedPages | null;
  /** Puts this build in its place. */
  readonly save: (pages: SavedPages) => void;
}

/** The first line; a line a page follows. */
type Head = Omit<SavedPages, 'records'>;

/** The checksum and the code's name vouch for the rest: `save` below wrote it. */
const isHead = (value: unknown): value is Head =>
  typeof value === 'object' && value !== null && 'edition' in value;

const isEntry = (value: unknown): value is readonly [string, PageRecord] => Array.isArray(value);

/**
 * Loads what was written into an output folder.
 *
 * @param name tells apart output folders.
 * @param writer fingerprint of the code that writes: what other code wrote is not loaded.
 */
export function loadPages(cache: Cache, name: string, writer: string): PageCache {
  const file = `pages-${name}.jsonl`;
  const [head, ...entries] = cache.load(file, writer) ?? [];
  return {
    last: isHead(head) ? { ...head, records: new Map(entries.filter(isEntry)) } : null,
    save: ({ records, ...rest }) => cache.save(file, writer, [rest, ...records]),
  };
}
