import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writevSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';

/** A file of the site: its path below the output folder, `/` between, and what is in it. */
export interface SiteFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** How many files a build wrote, left as they were, and took away; and the bytes of all that stay. */
export interface WriteCount {
  readonly written: number;
  readonly unchanged: number;
  readonly deleted: number;
  readonly bytes: number;
}

/** Nothing written yet. */
export const nothingWritten: WriteCount = { written: 0, unchanged: 0, deleted: 0, bytes: 0 };

/** Adds counts up. */
export const sumCounts = (one: WriteCount, other: WriteCount): WriteCount => ({
  written: one.written + other.written,
  unchanged: one.unchanged + other.unchanged,
  deleted: one.deleted + other.deleted,
  bytes: one.bytes + other.bytes,
});

/** Ends the name of a file that is being written; a killed build leaves such files behind. */
const unfinished = '.waraq-tmp';

/** The folders that hold nothing but pages, so that what is in them may be swept. */
const ownFolders = ['story', 'desk', 'archive'];

/** Some disks give names back in another Unicode form than they were given. */
const nameOnDisk = (name: string): string => name.normalize('NFC');

const stampOf = ({ size, mtimeMs }: Stats): string => `${size}@${mtimeMs}`;

/** What tells that a file is still the one that was written: its size and time; null without it. */
export function fileStamp(file: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? null : stampOf(stats);
}

/** What came of writing a file. */
export interface Written {
  readonly isNew: boolean;
  readonly bytes: number;
  readonly stamp: string;
}

function sameFile(file: string, pieces: readonly Uint8Array[], size: number): Stats | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile() !== true || stats.size !== size) return null;
  return readFileSync(file).equals(Buffer.concat(pieces)) ? stats : null;
}

const sizeOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { length }) => sum + length, 0);

/**
 * Writes a file where nobody reads it before it is whole.
 *
 * @param file where; its folder is there.
 * @param pieces its content, to stand one after the other.
 */
export function writeUnseen(file: string, pieces: readonly Uint8Array[]): Written {
  const descriptor = openSync(file, 'w');
  try {
    writeAll(descriptor, pieces);
    return { isNew: true, bytes: sizeOf(pieces), stamp: stampOf(fstatSync(descriptor)) };
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Writes a file beside its place and renames it, so that a build killed at any moment leaves whole
 * files only. A file that is there to the letter is not touched.
 *
 * @param file where; its folder is there.
 * @param pieces its content, to stand one after the other.
 */
export function writeWhole(file: string, pieces: readonly Uint8Array[]): Written {
  const bytes = sizeOf(pieces);
  const same = sameFile(file, pieces, bytes);
  if (same !== null) return { isNew: false, bytes, stamp: stampOf(same) };
  // Another build may write the same file at this moment.
  const beside = `${file}.${process.pid}${unfinished}`;
  try {
    const written = writeUnseen(beside, pieces);
    renameSync(beside, file);
    return written;
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** The system may take less than it is given. */
function writeAll(descriptor: number, pieces: readonly Uint8Array[]): void {
  const size = sizeOf(pieces);
  let written = writevSync(descriptor, pieces);
  if (written === size) return;
  const whole = Buffer.concat(pieces);
  while (written < size) written += writevSync(descriptor, [whole.subarray(written)]);
}

/** The pieces of a file's content. */
export const piecesOf = (content: string | Uint8Array): readonly Uint8Array[] => [
  typeof content === 'string' ? Buffer.from(content) : content,
];

/**
 * Writes a file of the site, and makes its folders.
 *
 * @param outDir the output folder.
 */
export function writeFile(outDir: string, { name, content }: SiteFile): WriteCount {
  const file = path.join(outDir, name);
  mkdirSync(path.dirname(file), { recursive: true });
  return countOf(writeWhole(file, piecesOf(content)));
}

/** A written file as a count of one. */
export const countOf = ({ isNew, bytes }: Written): WriteCount => ({
  written: isNew ? 1 : 0,
  unchanged: isNew ? 0 : 1,
  deleted: 0,
  bytes,
});

/** Whether a folder of this name, at the top of a site, holds its pages. */
export const isPageFolder = (name: string): boolean => ownFolders.includes(name);

/** The files that a folder of pages may hold; whatever else lies there is a stranger's. */
const isOwnFile = (name: string): boolean =>
  name === 'index.html' || name === 'index.json' || name.endsWith(unfinished);

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
      } else if (own !== 'story' || isThorough || !isKept(`${name}/index.html`)) {
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
export const stageOf = (outDir: string): string => path.join(outDir, `pages${unfinished}`);

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
    .filter((name) => name.endsWith(unfinished))
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
