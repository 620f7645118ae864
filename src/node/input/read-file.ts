import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import type { SeedReading } from '../../story/story.ts';

/** What the disk gave of a seed: its bytes, or a reading that says why there are none. */
export type SeedBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly reading: SeedReading };

function targetOf(link: string): string | null {
  try {
    return realpathSync(link);
  } catch {
    return null;
  }
}

/**
 * Why a file is not read at all, or null: it must be plain, and lie below the folder.
 *
 * @throws Error when the file is not there.
 */
export function whyNotRead(file: string, dir: string): string | null {
  const entry = lstatSync(file);
  if (!entry.isSymbolicLink()) return entry.isFile() ? null : 'This is not a plain file.';
  const target = targetOf(file);
  if (target === null) return 'This link leads nowhere.';
  const below = path.relative(realpathSync(dir), target);
  if (below.startsWith('..') || path.isAbsolute(below))
    return 'This link leads out of the folder of seeds, so it is not followed.';
  return statSync(target).isFile() ? null : 'This link does not lead to a plain file.';
}

/**
 * Reads a whole file that is plain and no link. Null says no more than that it was not read: whoever
 * asks has to look why.
 */
export type ReadPlain = (file: string) => Uint8Array | null;

/** Room for most seeds, in bytes. */
const firstRoom = 1 << 16;

/** No link is followed, no pipe waited for, no terminal taken. Windows knows none of these. */
const CAREFULLY =
  process.platform === 'win32'
    ? null
    : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY;

/**
 * Reads files into one room that is used again and again: thousands of seeds ask for no memory.
 * What was read holds until the next file is. A file is opened first and looked at then, which is
 * one question less to the disk than to look at each name before it is opened.
 */
export function openReadingRoom(): ReadPlain {
  let room = Buffer.allocUnsafe(firstRoom);
  const readOpened = (descriptor: number): Uint8Array | null => {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return null;
    // A byte more than it has tells whether it grew meanwhile.
    const wanted = stats.size + 1;
    if (room.length < wanted) room = Buffer.allocUnsafe(wanted);
    const length = readSync(descriptor, room, 0, wanted, 0);
    return length < wanted ? room.subarray(0, length) : null;
  };
  return (file) => {
    if (CAREFULLY === null) return null;
    let descriptor = -1;
    try {
      descriptor = openSync(file, CAREFULLY);
      return readOpened(descriptor);
    } catch {
      return null;
    } finally {
      if (descriptor >= 0) closeSync(descriptor);
    }
  };
}

/**
 * Takes the bytes of a seed from the disk.
 *
 * @param file its path.
 * @param id its id.
 * @param dir the folder of the seeds.
 * @param readPlain reads what most seeds are; the others are read one by one.
 * @returns what the disk refuses is a problem of the seed like any other; what is no plain file of
 *   the folder is passed over with a word.
 */
export function seedBytes(file: string, id: string, dir: string, readPlain?: ReadPlain): SeedBytes {
  const plain = readPlain === undefined ? null : readPlain(file);
  if (plain !== null) return { kind: 'bytes', bytes: plain };
  try {
    const passedOver = whyNotRead(file, dir);
    if (passedOver === null) return { kind: 'bytes', bytes: readFileSync(file) };
    const remedy = 'Put a text file in its place, or take it away.';
    const problem = { id, line: 1, message: passedOver, remedy };
    return { kind: 'refused', reading: { kind: 'empty', problem } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The file cannot be read: ${reason}.`;
    const problem = { id, line: 1, message, remedy: 'Check that it exists and is readable.' };
    return { kind: 'refused', reading: { kind: 'error', problem } };
  }
}
