import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { STORY_FOLDER } from '../../edition/addresses/paths.ts';
import { PAGE_KINDS, pageFolders } from '../../edition/pages/page-kinds.ts';
import { countOf, type WriteCount } from '../write-count.ts';
import { replaceFile, UNFINISHED_ENDING } from '../write-file.ts';

/** A file of the site: its path below the output folder, `/` between, and what is in it. */
export interface SiteFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The folders that hold nothing but pages, so that what is in them may be swept. */
const ownFolders = pageFolders(PAGE_KINDS);

/** Some disks give names back in another Unicode form than they were given. */
const nameOnDisk = (name: string): string => name.normalize('NFC');

/**
 * Writes a file of the site, and makes its folders.
 *
 * @param outDir the output folder.
 */
export function writeFile(outDir: string, { name, content }: SiteFile): WriteCount {
  const file = path.join(outDir, name);
  mkdirSync(path.dirname(file), { recursive: true });
  return countOf(replaceFile(file, content));
}

/** Whether a folder of this name, at the top of a site, holds its pages. */
export const isPageFolder = (name: string): boolean => ownFolders.includes(name);

/** The files that a folder of pages may hold; whatever else lies there is a stranger's. */
const isOwnFile = (name: string): boolean =>
  name === 'index.html' || name === 'index.json' || name.endsWith(UNFINISHED_ENDING);

/** Tells whether any folder of pages is there. */
export const hasPages = (outDir: string): boolean =>
  ownFolders.some((name) => existsSync(path.join(outDir, name)));

/** Deletes what is below a folder and not kept, and the folders that are empty then. */
function sweepFolder(folder: string, isKept: (name: string) => boolean, name: string): number {
  let deleted = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    const below = `${name}/${entry.name}`;
    if (entry.isDirectory()) {
      deleted += sweepFolder(file, isKept, below);
      if (readdirSync(file).length === 0) rmdirSync(file);
    } else if (isOwnFile(entry.name) && !isKept(below)) {
      rmSync(file);
      deleted += 1;
    }
  }
  return deleted;
}

/**
 * Takes away the pages that are no longer there.
 *
 * @param outDir the output folder.
 * @param names all files of pages, below the output folder.
 * @param isThorough whether to look into folders of stories that stay, too: a build that ended left
 *   nothing there, one that was killed may have.
 * @returns how many files were deleted.
 */
export function sweepPages(
  outDir: string,
  names: ReadonlySet<string>,
  isThorough: boolean,
): number {
  const isKept = (name: string): boolean => names.has(name) || names.has(nameOnDisk(name));
  let deleted = 0;
  for (const own of ownFolders) {
    const folder = path.join(outDir, own);
    if (!existsSync(folder)) continue;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const name = `${own}/${entry.name}`;
      const file = path.join(folder, entry.name);
      if (!entry.isDirectory()) {
        if (!isOwnFile(entry.name) || isKept(name)) continue;
        rmSync(file);
        deleted += 1;
      } else if (own !== STORY_FOLDER || isThorough || !isKept(`${name}/index.html`)) {
        deleted += sweepFolder(file, isKept, name);
        if (readdirSync(file).length === 0) rmdirSync(file);
      }
    }
  }
  return deleted;
}

/**
 * Where the pages of a first build are made: below the output folder, so that they are moved to
 * their places in a moment when all of them are there. It saves a rename a file.
 */
export const stageOf = (outDir: string): string => path.join(outDir, `pages${UNFINISHED_ENDING}`);

/** Moves the pages of a first build to their places: what leads to others comes after them. */
export function publishStage(outDir: string): void {
  const stage = stageOf(outDir);
  const rank = (name: string): number => [...ownFolders, '404.html', 'index.json'].indexOf(name);
  const last = ownFolders.length + 2;
  const place = (name: string): number => (rank(name) < 0 ? last : rank(name));
  const names = readdirSync(stage).toSorted((one, other) => place(one) - place(other));
  for (const name of names) renameSync(path.join(stage, name), path.join(outDir, name));
  rmdirSync(stage);
}

/** What a killed build left half written in a folder. */
const halvesIn = (folder: string): readonly string[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(UNFINISHED_ENDING))
    .map((name) => path.join(folder, name));

/**
 * Takes away files that are outdated, and what a killed build left half written beside the pages.
 *
 * @param outdated names below the output folder; one that is not there is let be.
 * @returns how many files were deleted.
 */
export function sweepAssets(outDir: string, outdated: readonly string[]): number {
  const gone = [
    ...outdated.map((name) => path.join(outDir, name)).filter(existsSync),
    ...[outDir, path.join(outDir, 'assets')].flatMap(halvesIn),
  ];
  for (const file of gone) rmSync(file);
  return gone.length;
}
