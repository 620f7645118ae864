import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isInside } from '../path-inside.ts';
import type { Output, OutputFile } from '../publishing/output.ts';

/** Whether a link leads to a plain file of the folder. */
function staysInside(folder: string, link: string): boolean {
  try {
    return isInside(realpathSync(folder), realpathSync(link)) && statSync(link).isFile();
  } catch {
    return false;
  }
}

/**
 * Returns the files of the public folder, as they are. A link to one of them is taken as that file.
 *
 * @param warn is told of links that lead elsewhere, and are left out.
 */
export const publicFiles = (folder: string, warn: (message: string) => void): Output => ({
  name: 'public files',
  time: 'before-pages',
  *files(): Iterable<OutputFile> {
    if (folder === '' || !existsSync(folder)) return;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const from = path.join(entry.parentPath, entry.name);
      const isLink = entry.isSymbolicLink();
      const isTaken = entry.isFile() || (isLink && staysInside(folder, from));
      if (isLink && !isTaken)
        warn(
          `${from} is a link to no file of the public folder, so it is left out. Put the file itself in its place.`,
        );
      if (!isTaken) continue;
      yield { kind: 'copy', name: path.relative(folder, from).split(path.sep).join('/'), from };
    }
  },
});
