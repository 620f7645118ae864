import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { asUsageError, diskTrouble, errorCode } from '../disk-error.ts';
import type { FileProblem } from '../problem.ts';
import { UsageError } from '../usage-error.ts';

/** Is told of what cannot be read. */
export type TakeProblem = (problem: FileProblem) => void;

/**
 * Makes sure that there is a folder to read.
 *
 * @throws UsageError when it is not there.
 */
export async function checkSeedsFolder(dir: string): Promise<void> {
  const found = await stat(dir).catch(() => null);
  if (found?.isDirectory() !== true)
    throw new UsageError(
      `There is no folder of seeds at ${dir}. Make it, or name another in WARAQ_SEEDS.`,
    );
}

const unreadable = (name: string, error: unknown): FileProblem => ({
  file: name,
  message: `The folder cannot be read: ${diskTrouble(error, name)?.cause ?? String(error)}.`,
  remedy: 'Make it readable, or take it away. What is in it is left out.',
});

/** The entries of a folder below; none of one that cannot be read, or has gone meanwhile. */
async function entriesOf(
  dir: string,
  folder: string,
  takeProblem: TakeProblem,
): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (folder === dir) throw asUsageError(error, 'read the folder of seeds', dir);
    const name = path.relative(dir, folder).split(path.sep).join('/');
    if (errorCode(error) !== 'ENOENT') takeProblem(unreadable(name, error));
    return [];
  }
}

/**
 * Lists the files of a folder, and of the folders below it that are not hidden. Links to folders are
 * not followed.
 *
 * @param takeProblem is told of folders that cannot be read; the others are listed.
 * @returns their paths, in order.
 * @throws UsageError when the folder itself cannot be read.
 */
export async function filesBelow(
  dir: string,
  takeProblem: TakeProblem,
): Promise<readonly string[]> {
  await checkSeedsFolder(dir);
  const files: string[] = [];
  const folders = [dir];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await entriesOf(dir, folder, takeProblem)) {
      const below = path.join(folder, entry.name);
      if (!entry.isDirectory()) files.push(below);
      else if (!entry.name.startsWith('.')) folders.push(below);
    }
  }
  return files.toSorted();
}
