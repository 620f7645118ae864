import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { readSeed } from '../story/read-seed.ts';
import type { SeedReading } from '../story/story.ts';
import { UsageError } from './usage-error.ts';

/** The readings of a folder, by id, in the order of the ids. */
export type Readings = ReadonlyMap<string, SeedReading>;

/** Seeds read at once: enough to keep the disk busy, few enough for any limit on open files. */
const atOnce = 32;

/**
 * The id of a seed: its path below the folder, `/` between, without `.txt`.
 *
 * @returns null when the file is no seed: outside the folder, hidden, or not a `.txt`.
 */
export function seedId(dir: string, file: string): string | null {
  const below = path.relative(dir, file).split(path.sep);
  if (below[0] === '..' || path.isAbsolute(below.join(path.sep))) return null;
  if (below.some((name) => name.startsWith('.'))) return null;
  const id = below.join('/');
  return id.endsWith('.txt') ? id.slice(0, -'.txt'.length) : null;
}

/**
 * Reads one seed from the disk.
 *
 * @returns its reading; what the disk refuses is a problem of the seed like any other.
 */
export async function readSeedFile(file: string, id: string): Promise<SeedReading> {
  try {
    if (!(await stat(file)).isFile())
      return problem(id, 'This is not a plain file.', 'Put a text file in its place.');
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
 * Finds the seeds of a folder, and of the folders below it.
 *
 * @returns ids with their files, in the order of the ids.
 * @throws Error when the folder is not there.
 */
export async function findSeeds(dir: string): Promise<ReadonlyMap<string, string>> {
  await checkSeedsFolder(dir);
  const names = await readdir(dir, { recursive: true, withFileTypes: true });
  const found = names
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .flatMap((file) => {
      const id = seedId(dir, file);
      return id === null ? [] : [[id, file] as const];
    });
  return new Map(found.toSorted(([one], [other]) => (one < other ? -1 : 1)));
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
    for (const [id, file] of queue) readings.set(id, await readSeedFile(file, id));
  };
  await Promise.all(Array.from({ length: atOnce }, drain));
  return new Map([...readings].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
