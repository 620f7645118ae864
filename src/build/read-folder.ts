import { readSeed } from '../story/read-seed.ts';
import type { SeedReading } from '../story/story.ts';
import { seedBytes } from './seed-bytes.ts';
import { findSeeds } from './seed-names.ts';

/** The readings of a folder, by id, in the order of the ids. */
export type Readings = ReadonlyMap<string, SeedReading>;

/**
 * Reads one seed from the disk.
 *
 * @param file its path.
 * @param id its id.
 * @param dir the folder of the seeds.
 * @returns its reading; what the disk refuses is a problem of the seed like any other, and what is
 *   no plain file of the folder is passed over with a word.
 */
export function readSeedFile(file: string, id: string, dir: string): SeedReading {
  const taken = seedBytes(file, id, dir);
  return taken.kind === 'bytes' ? readSeed(taken.bytes, id) : taken.reading;
}

/**
 * Reads every seed of a folder.
 *
 * @throws Error when the folder is not there.
 */
export async function readFolder(dir: string): Promise<Map<string, SeedReading>> {
  const seeds = await findSeeds(dir);
  return new Map([...seeds].map(([id, file]) => [id, readSeedFile(file, id, dir)]));
}
