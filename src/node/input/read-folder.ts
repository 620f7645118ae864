import { setImmediate } from 'node:timers/promises';
import { readSeed } from '../../story/read-seed.ts';
import type { SeedReading } from '../../story/story.ts';
import { silentProgress, type Progress } from '../progress.ts';
import { openReadingRoom, seedBytes, type ReadPlain } from './read-file.ts';
import { findSeeds } from './list-names.ts';

/** The readings of a folder, by id, in the order of the ids. */
export type Readings = ReadonlyMap<string, SeedReading>;

/**
 * Reads one seed from the disk.
 *
 * @param file its path.
 * @param id its id.
 * @param dir the folder of the seeds.
 * @param readPlain reads what most seeds are.
 * @returns its reading; what the disk refuses is a problem of the seed like any other, and what is
 *   no plain file of the folder is passed over with a word.
 */
export function readSeedFile(
  file: string,
  id: string,
  dir: string,
  readPlain?: ReadPlain,
): SeedReading {
  const taken = seedBytes(file, id, dir, readPlain);
  return taken.kind === 'bytes' ? readSeed(taken.bytes, id) : taken.reading;
}

/** So long seeds are read before others have a turn, in milliseconds. */
const slice = 10;

/**
 * Reads every seed of a folder.
 *
 * @throws Error when the folder is not there.
 */
export const readFolder = async (dir: string): Promise<Map<string, SeedReading>> =>
  readSeeds(await findSeeds(dir), dir);

/**
 * Reads seeds, in slices, so that whoever waits for something else does not wait for all of them.
 *
 * @param seeds their files by id.
 * @param dir the folder of the seeds.
 * @param progress is told how many there are, and of each that is read.
 */
export async function readSeeds(
  seeds: ReadonlyMap<string, string>,
  dir: string,
  progress: Progress = silentProgress,
): Promise<Map<string, SeedReading>> {
  const readings = new Map<string, SeedReading>();
  const readPlain = openReadingRoom();
  progress.begin('stories read', seeds.size);
  let sliceStart = performance.now();
  for (const [id, file] of seeds) {
    readings.set(id, readSeedFile(file, id, dir, readPlain));
    progress.add(1);
    if (performance.now() - sliceStart < slice) continue;
    await setImmediate();
    sliceStart = performance.now();
  }
  progress.end();
  return readings;
}
