import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
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

/** Follows no link, waits for no pipe, takes no terminal. Windows has none of the last three. */
const CAREFULLY =
  constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY;

const NO_PLAIN_FILE = 'This is not a plain file.';

/** A file that may be read, or why it may not. */
type ResolvedFile =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'refused'; readonly reason: string };

const refused = (reason: string): ResolvedFile => ({ kind: 'refused', reason });

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

/** Reads a file that was plain a moment ago; whatever took its place meanwhile is refused too. */
function readPlain(file: string, id: string): SeedBytes {
  const descriptor = openSync(file, CAREFULLY);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return passedOver(id, NO_PLAIN_FILE);
    if (stats.size <= MAX_SEED_BYTES) return { kind: 'bytes', bytes: readFileSync(descriptor) };
    const size = (stats.size / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 });
    const message = `The file has ${size} MB, and a seed at most ${MAX_SEED_BYTES / 1_000_000}.`;
    return error(id, message, 'Split it, or take it away.');
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Takes the bytes of a seed from the disk. All that read seeds read them with this.
 *
 * @param dir the folder of the seeds.
 * @returns what the disk refuses is a problem of the seed like any other; what is no plain file of
 *   the folder is passed over with a word.
 */
export function seedBytes(file: string, id: string, dir: string): SeedBytes {
  try {
    const resolved = resolveFile(file, dir);
    if (resolved.kind === 'refused') return passedOver(id, resolved.reason);
    return twinProblem(file, id, dir) ?? readPlain(resolved.path, id);
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure);
    const cause = diskTrouble(failure, file)?.cause ?? reason;
    return error(id, `The file cannot be read: ${cause}.`, 'Check that it exists and is readable.');
  }
}
