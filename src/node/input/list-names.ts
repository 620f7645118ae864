import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../usage-error.ts';

/** What editors and systems leave beside a file: AppleDouble, lock files, backups in progress. */
const leftover = /^\.[_#~]/;

/**
 * The name of a file among the seeds: its path below the folder, `/` between.
 *
 * @returns null when the file is outside the folder, in a hidden folder, or something an editor
 *   left there.
 */
export function nameBelow(dir: string, file: string): string | null {
  const below = path.relative(dir, file).split(path.sep);
  if (below[0] === '..' || path.isAbsolute(below.join(path.sep))) return null;
  const isHidden = below.slice(0, -1).some((folder) => folder.startsWith('.'));
  return isHidden || leftover.test(below.at(-1) ?? '') ? null : below.join('/');
}

/**
 * The id of a seed: its path below the folder, `/` between, without `.txt`.
 *
 * @returns null when the file is no seed: outside the folder, in a hidden folder, something an
 *   editor left there, or not a `.txt`.
 */
export function seedId(dir: string, file: string): string | null {
  const name = nameBelow(dir, file);
  return name !== null && /\.txt$/i.test(name) ? name.slice(0, -'.txt'.length) : null;
}

/**
 * Makes sure that there is a folder to read.
 *
 * @throws Error when it is not there.
 */
export async function checkSeedsFolder(dir: string): Promise<void> {
  const found = await stat(dir).catch(() => null);
  if (found?.isDirectory() !== true)
    throw new UsageError(
      `There is no folder of seeds at ${dir}. Make it, or name another in WARAQ_SEEDS.`,
    );
}

/**
 * Lists the files of a folder, and of the folders below it.
 *
 * @returns their paths, in order.
 * @throws Error when the folder is not there.
 */
export async function filesBelow(dir: string): Promise<readonly string[]> {
  await checkSeedsFolder(dir);
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

/**
 * Chooses the seeds among the files of a folder.
 *
 * @param files their paths, in order.
 * @returns ids with their files, in the order of the ids.
 */
export function seedsAmong(dir: string, files: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const file of files) {
    const id = seedId(dir, file);
    // `a.TXT` beside `a.txt`: each keeps an id of its own.
    if (id !== null) found.set(found.has(id) ? path.relative(dir, file) : id, file);
  }
  return new Map([...found].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * Finds the seeds of a folder, and of the folders below it.
 *
 * @returns ids with their files, in the order of the ids.
 * @throws Error when the folder is not there.
 */
export const findSeeds = async (dir: string): Promise<ReadonlyMap<string, string>> =>
  seedsAmong(dir, await filesBelow(dir));
