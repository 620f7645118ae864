import { seedOfPicture } from './match-pictures.ts';
import { filesBelow, nameBelow } from '../seed-files/seed-names.ts';

/**
 * The name of a picture: its path below the folder, `/` between.
 *
 * @returns null when the file is no picture: outside the folder, in a hidden folder, something an
 *   editor left there, or of another ending.
 */
export function pictureName(dir: string, file: string): string | null {
  const name = nameBelow(dir, file);
  return name !== null && seedOfPicture(name) !== null ? name : null;
}

/**
 * Finds the pictures among the seeds.
 *
 * @returns names with their files, in the order of the names.
 * @throws Error when the folder is not there.
 */
export async function findPictures(dir: string): Promise<ReadonlyMap<string, string>> {
  const files = await filesBelow(dir);
  return new Map(
    files.flatMap((file) => {
      const name = pictureName(dir, file);
      return name === null ? [] : [[name, file] as const];
    }),
  );
}
