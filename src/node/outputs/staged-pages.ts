import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { UNFINISHED_ENDING } from '../write-file.ts';
import { writePlaceholder } from '../publishing/placeholder.ts';

/**
 * Returns where a first build makes its pages: below the output folder, so that they can be moved to
 * their places in a moment when all of them are there.
 */
export const stageOf = (outDir: string): string => path.join(outDir, `pages${UNFINISHED_ENDING}`);

/** Returns the files of a folder and of those below it, by their names from `stage`. */
const filesIn = (stage: string, folder: string): readonly string[] =>
  readdirSync(path.join(stage, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(stage, path.join(entry.parentPath, entry.name)));

/** All staged files outside the first folder, in the order of publishing, JSON before HTML. */
function otherFiles(stage: string, [first = '', ...others]: readonly string[]): readonly string[] {
  const order = [...others, '404.html', 'index.json', 'index.html'];
  return readdirSync(stage, { withFileTypes: true })
    .filter(({ name }) => name !== first)
    .toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesIn(stage, entry.name).toSorted((one, other) => (one < other ? 1 : -1))
        : entry.name,
    );
}

/**
 * Moves the pages of a first build to their places. They lead to one another: so all other pages have
 * placeholders before those of the first folder, the stories, come all at once. The others are moved
 * over these afterwards, the front page last.
 *
 * @param folders those of pages, in the order of publishing.
 */
export function publishStage(outDir: string, folders: readonly string[]): void {
  const stage = stageOf(outDir);
  const names = otherFiles(stage, folders);
  for (const name of names) {
    mkdirSync(path.join(outDir, path.dirname(name)), { recursive: true });
    if (path.basename(name) === 'index.html') writePlaceholder(path.join(outDir, name));
  }
  // An edition without a story has no such folder.
  const first = folders.slice(0, 1).filter((folder) => existsSync(path.join(stage, folder)));
  for (const name of [...first, ...names])
    renameSync(path.join(stage, name), path.join(outDir, name));
  rmSync(stage, { recursive: true });
}
