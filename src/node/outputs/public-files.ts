import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isInside } from '../path-inside.ts';
import type { Output, OutputFile, SiteContext } from '../publishing/output.ts';

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

/** Returns the names at the top of the public folder that are published. */
function topNames(folder: string): readonly string[] {
  if (folder === '' || !existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => {
      const isLink = entry.isSymbolicLink();
      return entry.isFile() || (isLink && staysInside(folder, path.join(folder, entry.name)));
    })
    .map(({ name }) => name)
    .toSorted();
}

/** A file that comes or goes in the public folder changes what the output writes. */
const keyBeside =
  (key: NonNullable<Output['key']>, folder: string) =>
  (site: SiteContext): string =>
    JSON.stringify([key(site), topNames(folder)]);

/**
 * Returns an output that leaves out its files at the top of the site where the public folder has files
 * of their names: those of the editor go first.
 *
 * @param folder absolute path of the public folder, or empty.
 * @param warn is told of each file that is left out, when the output is made.
 */
export const afterPublicFiles = (
  output: Output,
  folder: string,
  warn: (message: string) => void,
): Output => ({
  ...output,
  ...(output.key === undefined ? {} : { key: keyBeside(output.key, folder) }),
  async *files(site) {
    const names = topNames(folder);
    for await (const file of output.files(site)) {
      if (file.kind === 'written' || !names.includes(file.name)) yield file;
      else
        warn(
          `${path.join(folder, file.name)} is published in place of the ${file.name} that the build makes. Delete it to have that one.`,
        );
    }
  },
});
