import {
  closeSync,
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

/** Reads a whole file. */
export type ReadFile = (file: string) => Uint8Array;

/** Room for most seeds, in bytes. */
const firstRoom = 1 << 16;

/**
 * Reads files into one room that is used again and again: thousands of seeds ask for no memory.
 * What was read holds until the next file is.
 */
export function openReadingRoom(): ReadFile {
  let room = Buffer.allocUnsafe(firstRoom);
  return (file) => {
    const descriptor = openSync(file, 'r');
    try {
      // A byte more than it has tells whether it grew meanwhile.
      const wanted = fstatSync(descriptor).size + 1;
      if (room.length < wanted) room = Buffer.allocUnsafe(wanted);
      const length = readSync(descriptor, room, 0, wanted, 0);
      return length < wanted ? room.subarray(0, length) : readFileSync(file);
    } finally {
      closeSync(descriptor);
    }
  };
}

/**
 * Takes the bytes of a seed from the disk.
 *
 * @param file its path.
 * @param id its id.
 * @param dir the folder of the seeds.
 * @param read reads a file.
 * @returns what the disk refuses is a problem of the seed like any other; what is no plain file of
 *   the folder is passed over with a word.
 */
export function seedBytes(
  file: string,
  id: string,
  dir: string,
  read: ReadFile = readFileSync,
): SeedBytes {
  try {
    const passedOver = whyNotRead(file, dir);
    if (passedOver === null) return { kind: 'bytes', bytes: read(file) };
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
