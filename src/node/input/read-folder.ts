import { setImmediate } from 'node:timers/promises';
import { readSeed } from '../../story/read-seed.ts';
import type { SeedReading } from '../../story/story.ts';
import { silentProgress, type Progress } from '../progress.ts';
import type { TakeProblem } from './list-files.ts';
import { findSeeds } from './list-names.ts';
import { seedBytes } from './read-file.ts';

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

/** So long seeds are read before others have a turn. */
const SLICE_MS = 10;

/**
 * Reads every seed of a folder.
 *
 * @param takeProblem is told of folders that cannot be read.
 * @throws Error when the folder is not there.
 */
export const readFolder = async (
  dir: string,
  takeProblem: TakeProblem,
): Promise<Map<string, SeedReading>> => readSeeds(await findSeeds(dir, takeProblem), dir);

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
  progress.begin('stories read', seeds.size);
  let sliceStart = performance.now();
  for (const [id, file] of seeds) {
    readings.set(id, readSeedFile(file, id, dir));
    progress.add(1);
    if (performance.now() - sliceStart < SLICE_MS) continue;
    await setImmediate();
    sliceStart = performance.now();
  }
  progress.end();
  return readings;
}
