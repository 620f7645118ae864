import path from 'node:path';
import { isInside } from '../path-inside.ts';
import { filesBelow, type TakeProblem } from './list-files.ts';

/** What editors and systems leave beside a file: AppleDouble, lock files, backups in progress. */
const LEFTOVER = /^\.[_#~]/;

/**
 * Returns the name of a file among the seeds: its path below the folder, `/` between.
 *
 * @returns null when the file is outside the folder, in a hidden folder, or something an editor
 *   left there.
 */
export function nameBelow(dir: string, file: string): string | null {
  if (!isInside(dir, file)) return null;
  const below = path.relative(dir, file).split(path.sep);
  const isHidden = below.slice(0, -1).some((folder) => folder.startsWith('.'));
  return isHidden || LEFTOVER.test(below.at(-1) ?? '') ? null : below.join('/');
}

/**
 * Returns the id of a seed: its path below the folder, `/` between, without `.txt`.
 *
 * @returns null when the file is no seed: outside the folder, in a hidden folder, something an
 *   editor left there, or not a `.txt`.
 */
export function seedId(dir: string, file: string): string | null {
  const name = nameBelow(dir, file);
  return name !== null && /\.txt$/i.test(name) ? name.slice(0, -'.txt'.length) : null;
}

/** Returns what names of one seed share: `a.TXT` and `a.txt`, a letter composed and decomposed. */
export const nameKey = (name: string): string => name.replace(/\.txt$/i, '').normalize('NFC');

/** Returns the id of the second seed of a name, which no other seed can have. */
export const twinId = (name: string): string => `./${name}`;

/** Returns the name of a seed's file as its id says it. */
export const nameFromId = (id: string): string =>
  id.startsWith('./') ? id.slice('./'.length) : `${id}.txt`;

/**
 * Returns the file of a seed, for a message: the one that was listed, else the one that its id says.
 *
 * @param listed gives the file that an id was listed with.
 */
export const pathOfSeed = (
  id: string,
  listed: (id: string) => string | undefined,
  dir: string,
): string => listed(id) ?? path.join(dir, nameFromId(id));

/**
 * Chooses the seeds among the files of a folder. `seedBytes` refuses the second seed of a name.
 *
 * @param files their paths, in order.
 * @returns ids with their files, in the order of the ids.
 */
export function seedsAmong(dir: string, files: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const keys = new Set<string>();
  const twins: string[] = [];
  for (const file of files) {
    const id = seedId(dir, file);
    if (id === null) continue;
    const key = nameKey(path.relative(dir, file));
    if (keys.has(key)) twins.push(file);
    else found.set(id, file);
    keys.add(key);
  }
  for (const file of twins) found.set(twinId(nameBelow(dir, file) ?? file), file);
  return new Map([...found].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * Finds the seeds of a folder, and of the folders below it.
 *
 * @param takeProblem is told of folders that cannot be read.
 * @returns ids with their files, in the order of the ids.
 * @throws UsageError when the folder is not there.
 */
export const findSeeds = async (
  dir: string,
  takeProblem: TakeProblem,
): Promise<ReadonlyMap<string, string>> => seedsAmong(dir, await filesBelow(dir, takeProblem));
