import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { readSeed } from '../story/read-seed.ts';
import type { SeedReading } from '../story/story.ts';
import { UsageError } from './usage-error.ts';

/** The readings of a folder, by id, in the order of the ids. */
export type Readings = ReadonlyMap<string, SeedReading>;

/** Seeds read at once: enough to keep the disk busy, few enough for any limit on open files. */
const atOnce = 32;

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

/** Why a file is not read at all, or null: it must be plain, and lie below the folder. */
export async function whyNotRead(file: string, dir: string): Promise<string | null> {
  const entry = await lstat(file);
  if (!entry.isSymbolicLink()) return entry.isFile() ? null : 'This is not a plain file.';
  const target = await realpath(file).catch(() => null);
  if (target === null) return 'This link leads nowhere.';
  const below = path.relative(await realpath(dir), target);
  if (below.startsWith('..') || path.isAbsolute(below))
    return 'This link leads out of the folder of seeds, so it is not followed.';
  return (await stat(target)).isFile() ? null : 'This link does not lead to a plain file.';
}

/**
 * Reads one seed from the disk.
 *
 * @param file its path.
 * @param id its id.
 * @param dir the folder of the seeds.
 * @returns its reading; what the disk refuses is a problem of the seed like any other, and what is
 *   no plain file of the folder is passed over with a word.
 */
export async function readSeedFile(file: string, id: string, dir: string): Promise<SeedReading> {
  try {
    const passedOver = await whyNotRead(file, dir);
    if (passedOver !== null) {
      const remedy = 'Put a text file in its place, or take it away.';
      return { kind: 'empty', problem: { id, line: 1, message: passedOver, remedy } };
    }
    return readSeed(await readFile(file), id);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return problem(
      id,
      `The file cannot be read: ${reason}.`,
      'Check that it exists and is readable.',
    );
  }
}

const problem = (id: string, message: string, remedy: string): SeedReading => ({
  kind: 'error',
  problem: { id, line: 1, message, remedy },
});

/**
 * Makes sure that there is a folder to read.
 *
 * @throws Error when it is not there.
 */
export async function checkSeedsFolder(dir: string): Promise<void> {
  const found = await stat(dir).catch(() => null);
  if (found?.isDirectory() !== true)
    throw new UsageError(
      `There is no folder of seeds at ${dir}. Make it, or name another in SEEDS.`,
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
 * Finds the seeds of a folder, and of the folders below it.
 *
 * @returns ids with their files, in the order of the ids.
 * @throws Error when the folder is not there.
 */
export async function findSeeds(dir: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const file of await filesBelow(dir)) {
    const id = seedId(dir, file);
    // `a.TXT` beside `a.txt`: each keeps an id of its own.
    if (id !== null) found.set(found.has(id) ? path.relative(dir, file) : id, file);
  }
  return new Map([...found].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * Reads every seed of a folder.
 *
 * @throws Error when the folder is not there.
 */
export async function readFolder(dir: string): Promise<Map<string, SeedReading>> {
  const seeds = await findSeeds(dir);
  const readings = new Map<string, SeedReading>();
  const queue = seeds.entries();
  const drain = async (): Promise<void> => {
    for (const [id, file] of queue) readings.set(id, await readSeedFile(file, id, dir));
  };
  await Promise.all(Array.from({ length: atOnce }, drain));
  return new Map([...readings].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
