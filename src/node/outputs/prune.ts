import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { STORY_FOLDER } from '../../edition/addresses/paths.ts';
import { PAGE_FOLDERS } from '../render/page-folders.ts';
import { UNFINISHED_ENDING } from '../write-file.ts';
import { writePlaceholder } from './placeholder.ts';

/** The files that a folder of pages may hold; whatever else lies there is not ours. */
const isOwnFile = (name: string): boolean =>
  name === 'index.html' || name === 'index.json' || name.endsWith(UNFINISHED_ENDING);

/** Finds files of pages that are no longer part of the site, in a folder and those below it. */
function* outdatedBelow(
  folder: string,
  name: string,
  isKept: (name: string) => boolean,
): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    const below = `${name}/${entry.name}`;
    if (entry.isDirectory()) yield* outdatedBelow(file, below, isKept);
    else if (isOwnFile(entry.name) && !isKept(below)) yield file;
  }
}

function* outdatedPages(
  outDir: string,
  isKept: (name: string) => boolean,
  isThorough: boolean,
  folders: readonly string[],
): Generator<string> {
  for (const own of folders) {
    const folder = path.join(outDir, own);
    if (!existsSync(folder)) continue;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const name = `${own}/${entry.name}`;
      const file = path.join(folder, entry.name);
      if (!entry.isDirectory()) {
        if (isOwnFile(entry.name) && !isKept(name)) yield file;
      } else if (own !== STORY_FOLDER || isThorough || !isKept(`${name}/index.html`))
        yield* outdatedBelow(file, name, isKept);
    }
  }
}

/** Deletes the folders that are empty, from one up to the output folder. */
function deleteEmpty(folder: string, outDir: string): void {
  if (folder === outDir || !existsSync(folder) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  deleteEmpty(path.dirname(folder), outDir);
}

/**
 * Deletes the pages that are no longer part of a site. They link to one another, so that all of them
 * become placeholders, and their JSON is deleted, before the first goes.
 *
 * @param outDir absolute path of the output folder.
 * @param names all files of the site, below the output folder.
 * @param isThorough whether to look into folders of stories that stay, too: a build that ended left
 *   nothing there, one that was killed may have.
 * @param folders those that hold nothing but pages.
 * @returns how many files were deleted.
 */
export function prunePages(
  outDir: string,
  names: ReadonlySet<string>,
  isThorough: boolean,
  folders: readonly string[] = PAGE_FOLDERS,
): number {
  // Some disks give names back in another Unicode form than they were given.
  const isKept = (name: string): boolean => names.has(name) || names.has(name.normalize('NFC'));
  const outdated = [...outdatedPages(outDir, isKept, isThorough, folders)];
  const documents = outdated.filter((file) => path.basename(file) === 'index.html');
  const others = outdated.filter((file) => path.basename(file) !== 'index.html');
  for (const file of documents) writePlaceholder(file);
  for (const file of [...others, ...documents]) rmSync(file);
  for (const folder of new Set(outdated.map((file) => path.dirname(file))))
    deleteEmpty(folder, outDir);
  return outdated.length;
}

/** What killed builds left half written in a folder. */
const unfinishedIn = (folder: string): readonly string[] =>
  (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])
    .filter((entry) => entry.isFile() && entry.name.endsWith(UNFINISHED_ENDING))
    .map((entry) => path.join(folder, entry.name));

/**
 * Deletes outdated files that are no pages, and what a killed build left half written.
 *
 * @param outdated names below the output folder; those that are not there are passed over.
 * @returns how many files were deleted.
 */
export function pruneFiles(outDir: string, outdated: readonly string[]): number {
  const files = [
    ...outdated.map((name) => path.join(outDir, name)).filter((file) => existsSync(file)),
    ...[outDir, path.join(outDir, 'assets')].flatMap(unfinishedIn),
  ];
  for (const file of files) {
    rmSync(file);
    deleteEmpty(path.dirname(file), outDir);
  }
  return files.length;
}
