import type { Library } from './library.ts';
import { hasProperties, readHighlight, readOpened, readSaved } from './read-records.ts';

/** What a file says of itself. */
const KIND = 'waraq library';
/** A list that older builds do not know does not raise it: they take the others. */
const VERSION = 1;

/** Why a file is not taken: no text of JSON, nothing of ours, of a newer build, or in parts unreadable. */
export type FileFault = 'unreadable' | 'foreign' | 'newer' | 'damaged';

/** What a file holds. */
export type FileContent =
  { readonly library: Library; readonly fault: null } | { readonly fault: FileFault };

/**
 * Returns the text of a file that another device can read.
 *
 * @param day `YYYY-MM-DD` of its making.
 */
export const libraryFile = (library: Library, day: string): string =>
  JSON.stringify({ kind: KIND, version: VERSION, day, ...library }, null, 1);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

/** Returns a list of records; null where one cannot be read. A list that is not there is empty. */
function readList<Read>(value: unknown, read: (value: unknown) => Read | null): Read[] | null {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return null;
  const records = value.map((record: unknown) => read(record));
  const readable = records.filter((record) => record !== null);
  return readable.length === records.length ? readable : null;
}

/** Reads the text of a file: all of it, or nothing. */
export function readLibraryFile(text: string): FileContent {
  const file = parsed(text);
  if (file === undefined) return { fault: 'unreadable' };
  if (!hasProperties(file) || file['kind'] !== KIND) return { fault: 'foreign' };
  const { version } = file;
  if (typeof version !== 'number' || version > VERSION) return { fault: 'newer' };
  const saved = readList(file['saved'], readSaved);
  const opened = readList(file['opened'], readOpened);
  const highlights = readList(file['highlights'], readHighlight);
  return saved === null || opened === null || highlights === null
    ? { fault: 'damaged' }
    : { library: { saved, opened, highlights }, fault: null };
}
