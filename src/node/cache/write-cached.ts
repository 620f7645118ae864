import { randomUUID } from 'node:crypto';
import {
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { errorCode } from '../disk-error.ts';
import { makeFolder } from '../make-folder.ts';
import { UNFINISHED_ENDING } from '../write-file.ts';

/** Nobody writes a file of the cache for so long: what is older was left by a killed build. */
const MAX_UNFINISHED_AGE_MS = 60 * 60_000;

/** Makes a folder of the cache; a file in its place goes. */
function makeCacheFolder(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    rmSync(folder, { force: true });
    makeFolder(folder);
  }
}

/** Puts a file in its place; a folder there goes. */
function moveTo(from: string, file: string): void {
  if (lstatSync(file, { throwIfNoEntry: false })?.isDirectory() === true)
    rmSync(file, { recursive: true });
  renameSync(from, file);
}

/**
 * Writes a file of the cache, which nobody finds before it is whole.
 *
 * @param pieces its content, to stand one after the other.
 */
export function writeCached(file: string, pieces: Iterable<string | Uint8Array>): void {
  makeCacheFolder(path.dirname(file));
  // Builds in two containers may have the same process id.
  const beside = `${file}.${randomUUID()}${UNFINISHED_ENDING}`;
  try {
    const descriptor = openSync(beside, 'w');
    try {
      for (const piece of pieces) writeFileSync(descriptor, piece);
    } finally {
      closeSync(descriptor);
    }
    moveTo(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Deletes what killed builds left half written in a folder. */
export function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(UNFINISHED_ENDING)) continue;
    const file = path.join(folder, name);
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (stats !== undefined && Date.now() - stats.mtimeMs > MAX_UNFINISHED_AGE_MS)
      rmSync(file, { recursive: true, force: true });
  }
}
