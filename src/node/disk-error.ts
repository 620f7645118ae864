import { statfsSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './usage-error.ts';

/** What an error of the disk means, and how to mend it. */
export interface DiskTrouble {
  /** As the second half of a sentence: `the disk is full (ENOSPC), 12 kB free`. */
  readonly cause: string;
  /** A whole sentence. */
  readonly remedy: string;
}

const ROOM = 'Make room on it.';
const RIGHTS = 'Give yourself the right to it, or name another folder.';

/** Source: POSIX.1-2024, Error Numbers. */
const TROUBLES: ReadonlyMap<string, DiskTrouble> = new Map([
  ['ENOSPC', { cause: 'the disk is full', remedy: ROOM }],
  ['EDQUOT', { cause: 'your share of the disk is used up', remedy: ROOM }],
  [
    'EFBIG',
    { cause: 'the system allows no file so large', remedy: 'Raise the limit (ulimit -f).' },
  ],
  ['EROFS', { cause: 'the disk is read-only', remedy: 'Name another folder.' }],
  ['EACCES', { cause: 'permission is denied', remedy: RIGHTS }],
  ['EPERM', { cause: 'permission is denied', remedy: RIGHTS }],
  ['EMFILE', { cause: 'too many files are open', remedy: 'Raise the limit (ulimit -n).' }],
  ['ENFILE', { cause: 'too many files are open', remedy: 'End other programs.' }],
  ['ENOTDIR', { cause: 'a part of its path is a file', remedy: 'Name another folder.' }],
  ['ENAMETOOLONG', { cause: 'the name is too long', remedy: 'Shorten it.' }],
  ['ELOOP', { cause: 'links lead in a circle', remedy: 'Take one of them away.' }],
  ['EEXIST', { cause: 'something else is in its place', remedy: 'Name another folder.' }],
  ['EIO', { cause: 'the disk reports a fault', remedy: 'Check the disk.' }],
]);

/** Where a folder is made, its parent is there: the system makes none in it, as in `/proc`. */
const NO_FOLDERS: DiskTrouble = {
  cause: 'the system makes no folder there',
  remedy: 'Name another folder.',
};

/** Errors that room on the disk mends. */
const IS_FULL = new Set(['ENOSPC', 'EDQUOT']);

/** Returns the code of an error of the system, such as `ENOENT`; null for any other error. */
export const errorCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** The path that an error of the system names; null when it names none. */
const pathOf = (error: unknown): string | null =>
  error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : null;

const isRefusedFolder = (error: unknown): boolean =>
  errorCode(error) === 'ENOENT' &&
  error instanceof Error &&
  'syscall' in error &&
  error.syscall === 'mkdir';

/** How much room the disk of a path has: `, 12 kB free`; nothing when it does not say. */
function freeRoom(file: string): string {
  try {
    const { bavail, bsize, files, ffree } = statfsSync(file);
    // Some disks count no files.
    if (files > 0 && ffree === 0) return ', no more files free';
    return `, ${Math.round((bavail * bsize) / 1000).toLocaleString('en')} kB free`;
  } catch {
    const parent = path.dirname(file);
    return parent === file ? '' : freeRoom(parent);
  }
}

/**
 * Explains an error of the disk.
 *
 * @param file what was read or written.
 * @returns null for an error that is no trouble of the disk.
 */
export function diskTrouble(error: unknown, file: string): DiskTrouble | null {
  const code = errorCode(error) ?? '';
  const trouble = isRefusedFolder(error) ? NO_FOLDERS : TROUBLES.get(code);
  if (trouble === undefined) return null;
  const room = IS_FULL.has(code) ? freeRoom(path.resolve(file)) : '';
  return { ...trouble, cause: `${trouble.cause} (${code})${room}` };
}

/**
 * Turns an error of the disk into one line for the user; any other error stays as it is.
 *
 * @param wanted what the program wanted to do: `write the site`.
 * @param file what it wanted it with, where the error names no path.
 */
export function asUsageError(error: unknown, wanted: string, file: string): unknown {
  if (error instanceof UsageError) return error;
  const at = pathOf(error) ?? file;
  const trouble = diskTrouble(error, at);
  return trouble === null
    ? error
    : new UsageError(`Cannot ${wanted}: ${trouble.cause}: ${at}. ${trouble.remedy}`);
}
