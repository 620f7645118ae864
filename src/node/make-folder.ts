import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from './disk-error.ts';

const isFolder = (file: string): boolean =>
  statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Makes a folder, and those above it, where they are not there yet.
 *
 * `mkdirSync` with `recursive` never ends where the system makes no folders, such as in `/proc`.
 *
 * @returns whether the folder was made.
 * @throws Error of the system when it refuses.
 */
export function makeFolder(folder: string): boolean {
  const parent = path.dirname(folder);
  if (parent !== folder && !existsSync(parent)) makeFolder(parent);
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST' && isFolder(folder)) return false;
    throw error;
  }
}
