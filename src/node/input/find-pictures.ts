import { seedOfPicture } from './match-pictures.ts';
import { nameBelow } from './list-names.ts';

/**
 * Returns the name of a picture: its path below the folder, `/` between.
 *
 * @returns null when the file is no picture: outside the folder, in a hidden folder, something an
 *   editor left there, or of another ending.
 */
export const pictureName = (dir: string, file: string): string | null =>
  seedOfPicture(file) === null ? null : nameBelow(dir, file);

/**
 * Chooses the pictures among the files of a folder.
 *
 * @param files their paths, in order.
 * @param leftOut names of pictures that are not of stories.
 * @returns names with their files, in the order of the names.
 */
export const picturesAmong = (
  dir: string,
  files: readonly string[],
  leftOut: readonly string[] = [],
): ReadonlyMap<string, string> =>
  new Map(
    files.flatMap((file) => {
      const name = pictureName(dir, file);
      return name === null || leftOut.includes(name) ? [] : [[name, file] as const];
    }),
  );
