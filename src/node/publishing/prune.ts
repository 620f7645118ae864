import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileStamp, UNFINISHED_ENDING } from '../write-file.ts';
import { LinkGuard } from './link-guard.ts';
import type { FileRecord } from './output-records.ts';
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

/** The folders of pages that have pages below them, now or at the last build: `desk/news`. */
const foldersOfMore = (names: Iterable<string>): ReadonlySet<string> =>
  new Set([...names].map((name) => path.posix.dirname(path.posix.dirname(name))));

function* outdatedPages(
  outDir: string,
  isKept: (name: string) => boolean,
  hasMore: (name: string) => boolean,
  folders: Iterable<string>,
): Generator<string> {
  const links = new LinkGuard(outDir);
  for (const own of folders) {
    const folder = path.join(outDir, own);
    if (!existsSync(folder)) continue;
    links.checkFile(`${own}/index.html`);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const name = `${own}/${entry.name}`;
      const file = path.join(folder, entry.name);
      if (!entry.isDirectory()) {
        if (isOwnFile(entry.name) && !isKept(name)) yield file;
      } else if (hasMore(name.normalize('NFC')) || !isKept(`${name}/index.html`))
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
 * @param lastNames those of the last build; null when it did not end, or is not known. Then every
 *   folder is looked into; else none that has one page, now as then, and keeps it.
 * @param folders those that hold nothing but pages.
 * @returns how many files were deleted.
 */
export function prunePages(
  outDir: string,
  names: ReadonlySet<string>,
  lastNames: Iterable<string> | null,
  folders: Iterable<string>,
): number {
  // Some disks give names back in another Unicode form than they were given.
  const isKept = (name: string): boolean => names.has(name) || names.has(name.normalize('NFC'));
  const more = lastNames === null ? null : foldersOfMore([...names, ...lastNames]);
  const hasMore = (name: string): boolean => more === null || more.has(name);
  const outdated = [...outdatedPages(outDir, isKept, hasMore, folders)];
  const documents = outdated.filter((file) => path.basename(file) === 'index.html');
  const others = outdated.filter((file) => path.basename(file) !== 'index.html');
  for (const file of documents) writePlaceholder(file);
  // Their JSON leads to other such pages: it goes first.
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
 * @param outdated those that are gone, or that somebody has replaced since, are passed over.
 * @returns how many files were deleted.
 */
export function pruneFiles(outDir: string, outdated: readonly FileRecord[]): number {
  const links = new LinkGuard(outDir);
  const found = outdated.filter(({ name, stamp }) => fileStamp(path.join(outDir, name)) === stamp);
  for (const name of [...found.map((file) => file.name), 'assets/any']) links.checkFile(name);
  const files = [
    ...found.map(({ name }) => path.join(outDir, name)),
    ...[outDir, path.join(outDir, 'assets')].flatMap(unfinishedIn),
  ];
  for (const file of files) {
    rmSync(file);
    deleteEmpty(path.dirname(file), outDir);
  }
  return files.length;
}
