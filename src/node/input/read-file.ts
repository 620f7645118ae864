import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import type { SeedReading } from '../../story/story.ts';
import { diskTrouble } from '../disk-error.ts';
import { isInside } from '../path-inside.ts';
import { nameBelow, nameKey, twinId } from './list-names.ts';

/** What the disk gave of a seed: its bytes, or a reading that says why there are none. */
export type SeedBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly reading: SeedReading };

/** Longest seed that is read. A book has about one megabyte. */
const MAX_SEED_BYTES = 8_000_000;

/** Largest picture that is read: no camera's photo has so much. */
const MAX_PICTURE_BYTES = 100_000_000;

/** What stands before the size of a JPEG, its small copy and its colours, seldom has more. */
const PICTURE_START_BYTES = 256_000;

/** Follows no link, waits for no pipe, takes no terminal. Windows has none of the last three. */
const CAREFULLY =
  constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY;

const NO_PLAIN_FILE = 'This is not a plain file.';

/** A file that may be read, or why it may not. */
type ResolvedFile =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** What the disk gave of a file: its bytes, or why there are none. */
type PlainFile =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly stamp: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'too-large'; readonly megabytes: string };

const refused = (reason: string): Extract<ResolvedFile, { kind: 'refused' }> => ({
  kind: 'refused',
  reason,
});

function targetOf(link: string): string | null {
  try {
    return realpathSync(link);
  } catch {
    return null;
  }
}

/** Follows a link to a plain file below the folder. @throws Error when the file is not there. */
function resolveFile(file: string, dir: string): ResolvedFile {
  const entry = lstatSync(file);
  if (!entry.isSymbolicLink())
    return entry.isFile() ? { kind: 'file', path: file } : refused(NO_PLAIN_FILE);
  const target = targetOf(file);
  if (target === null) return refused('This link leads nowhere.');
  if (!isInside(realpathSync(dir), target))
    return refused('This link leads out of the folder of seeds, so it is not followed.');
  return statSync(target).isFile()
    ? { kind: 'file', path: target }
    : refused('This link does not lead to a plain file.');
}

/**
 * Why a file is not read at all, or null: it must be plain, and lie below the folder.
 *
 * @throws Error when the file is not there.
 */
export function whyNotRead(file: string, dir: string): string | null {
  const resolved = resolveFile(file, dir);
  return resolved.kind === 'refused' ? resolved.reason : null;
}

const error = (id: string, message: string, remedy: string): SeedBytes => ({
  kind: 'refused',
  reading: { kind: 'error', problem: { id, line: 1, message, remedy } },
});

const passedOver = (id: string, message: string): SeedBytes => {
  const remedy = 'Put a text file in its place, or take it away.';
  return { kind: 'refused', reading: { kind: 'empty', problem: { id, line: 1, message, remedy } } };
};

/** Says that another file goes before this one under the same name; null when none does. */
function twinProblem(file: string, id: string, dir: string): SeedBytes | null {
  const name = nameBelow(dir, file);
  if (name === null || id !== twinId(name)) return null;
  const twins = readdirSync(path.dirname(file)).filter(
    (other) => nameKey(other) === nameKey(path.basename(file)),
  );
  const message = `${twins.toSorted().join(' and ')} have one name, and only the first is read.`;
  return error(id, message, 'Rename or delete one of them.');
}

/** Reads the first bytes of an open file. */
function firstBytes(descriptor: number, length: number): Uint8Array {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(descriptor, bytes));
}

/**
 * Reads a plain file of a folder. What takes its place between two steps is refused too.
 *
 * @param dir the folder; a link may lead to a file below it.
 * @param length how many bytes are wanted, from the first; all of them where nothing is said.
 * @throws Error when the disk refuses the file.
 */
function readPlain(file: string, dir: string, maxBytes: number, length = maxBytes): PlainFile {
  const resolved = resolveFile(file, dir);
  if (resolved.kind === 'refused') return resolved;
  const descriptor = openSync(resolved.path, CAREFULLY);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return refused(NO_PLAIN_FILE);
    if (stats.size <= maxBytes) {
      const isWhole = stats.size <= length;
      const bytes = isWhole ? readFileSync(descriptor) : firstBytes(descriptor, length);
      return { kind: 'bytes', bytes, stamp: `${stats.size} ${stats.mtimeMs}` };
    }
    const size = (stats.size / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 });
    return { kind: 'too-large', megabytes: size };
  } finally {
    closeSync(descriptor);
  }
}

/** What a picture's file holds, or the beginning of it. */
export interface PictureFile {
  readonly bytes: Uint8Array;
  /** Changes with the file. */
  readonly stamp: string;
}

function openPicture(file: string, dir: string, length?: number): PictureFile {
  const read = readPlain(file, dir, MAX_PICTURE_BYTES, length);
  if (read.kind === 'bytes') return read;
  if (read.kind === 'refused') throw new Error(read.reason);
  const most = MAX_PICTURE_BYTES / 1_000_000;
  throw new Error(`The file has ${read.megabytes} MB, and a picture at most ${most}.`);
}

/**
 * Reads a picture of the folder of seeds.
 *
 * @throws Error when it is no plain file, too large, or refused by the disk.
 */
export const readPicture = (file: string, dir: string): Uint8Array => openPicture(file, dir).bytes;

/**
 * Reads the beginning of a picture, where most have their header.
 *
 * @throws Error as `readPicture` does.
 */
export const readPictureStart = (file: string, dir: string): PictureFile =>
  openPicture(file, dir, PICTURE_START_BYTES);

/**
 * Takes the bytes of a seed from the disk. All that read seeds read them with this.
 *
 * @param dir the folder of the seeds.
 * @returns what the disk refuses is a problem of the seed like any other; what is no plain file of
 *   the folder is passed over with a word.
 */
export function seedBytes(file: string, id: string, dir: string): SeedBytes {
  try {
    const read = readPlain(file, dir, MAX_SEED_BYTES);
    if (read.kind === 'refused') return passedOver(id, read.reason);
    const twin = twinProblem(file, id, dir);
    if (twin !== null) return twin;
    if (read.kind === 'bytes') return read;
    const most = MAX_SEED_BYTES / 1_000_000;
    const message = `The file has ${read.megabytes} MB, and a seed at most ${most}.`;
    return error(id, message, 'Split it, or take it away.');
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure);
    const cause = diskTrouble(failure, file)?.cause ?? reason;
    return error(id, `The file cannot be read: ${cause}.`, 'Check that it exists and is readable.');
  }
}
