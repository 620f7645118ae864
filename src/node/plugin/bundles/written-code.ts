import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import { isAlive } from '../../build/lock-file.ts';
import { contentName } from '../../cache/content-name.ts';
import { throwOldAway } from '../../cache/old-entries.ts';
import { writeCached } from '../../cache/write-cached.ts';
import { diskTrouble, errorCode } from '../../disk-error.ts';

/** What is asked of a file of code that Rolldown bundled. */
export type CodeChunk = Pick<Rolldown.OutputChunk, 'fileName' | 'code' | 'isEntry' | 'name'>;

/** Takes a warning for the editor. */
export type Warn = (message: string) => void;

/** Says which packages are asked for. */
const LOCK_FILE = fileURLToPath(new URL('../../../../package-lock.json', import.meta.url));

const PACKAGES_FOLDER = fileURLToPath(new URL('../../../../node_modules', import.meta.url));

const KEPT_FOLDER = path.join(PACKAGES_FOLDER, '.cache', 'waraq');

/** Where bundled code is put: its packages are found from there. */
const CODE_FOLDER = path.join(KEPT_FOLDER, 'code');

/** Where bundles are kept for later builds. */
export const BUNDLES_FOLDER = path.join(KEPT_FOLDER, 'bundles');

/** Bundled code on the disk. */
export interface WrittenCode {
  /** Fingerprint of it all, packages and all. */
  readonly name: string;
  /** Takes the name of an entry; returns the path of its file. */
  readonly fileOf: (entry: string) => string;
}

const textIn = (file: string): string | null =>
  existsSync(file) ? readFileSync(file, 'utf8') : null;

/**
 * Returns what says which packages are installed: what they do is part of the code. The lock file of the project is
 * ahead of them until `npm install` has run.
 *
 * @param folder of the packages.
 * @returns null where npm did not install them: other package managers keep no such file.
 * Source: npm, "package-lock.json", "Hidden Lockfiles".
 */
export const installedPackages = (folder = PACKAGES_FOLDER): string | null =>
  textIn(path.join(folder, '.package-lock.json'));

/** Compares a file with what it should be, by its bytes. */
function stateOf(file: string, code: string): 'same' | 'missing' | 'damaged' {
  try {
    return readFileSync(file, 'utf8') === code ? 'same' : 'damaged';
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'missing' : 'damaged';
  }
}

/** Writes the chunks that are not there as they should be. */
function writeChunks(folder: string, chunks: readonly CodeChunk[], warn: Warn): void {
  for (const { fileName, code } of chunks) {
    const file = path.join(folder, fileName);
    const state = stateOf(file, code);
    if (state === 'damaged') warn(`The bundled code in ${file} is damaged. It is made anew.`);
    if (state !== 'same') writeCached(file, [code]);
  }
}

/** Deletes the temporary folders of processes that were killed. */
function removeFoldersOfDead(): void {
  for (const name of readdirSync(tmpdir())) {
    const processId = /^waraq-code-(\d+)-/.exec(name)?.[1];
    if (processId === undefined || isAlive(Number(processId))) continue;
    try {
      rmSync(path.join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // Somebody else's stays.
    }
  }
}

/** A folder outside the cache, from which packages are found too. It goes when the process ends. */
function temporaryFolder(): string {
  removeFoldersOfDead();
  const folder = mkdtempSync(path.join(tmpdir(), `waraq-code-${process.pid}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(PACKAGES_FOLDER, path.join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Writes the chunks into the cache, or elsewhere when the disk refuses that. @returns where. */
function placeChunks(home: string, name: string, chunks: readonly CodeChunk[], warn: Warn): string {
  const folder = path.join(home, name);
  try {
    writeChunks(folder, chunks, warn);
    throwOldAway(home, folder);
    return folder;
  } catch (error) {
    const trouble = diskTrouble(error, folder);
    if (trouble === null) throw error;
    warn(
      `Bundled code cannot be kept in ${home}: ${trouble.cause}. It runs from the temporary folder. ${trouble.remedy}`,
    );
    const elsewhere = temporaryFolder();
    writeChunks(elsewhere, chunks, warn);
    return elsewhere;
  }
}

/**
 * Writes bundled code where Node can run it.
 *
 * @param warn is told of code that is damaged or cannot be kept.
 * @param home folder for the code of all builds.
 */
export function writeCode(
  chunks: readonly CodeChunk[],
  warn: Warn,
  home = CODE_FOLDER,
): WrittenCode {
  const texts = chunks.map(({ fileName, code }) => `${fileName}\n${code}`);
  const packages = installedPackages() ?? textIn(LOCK_FILE) ?? '';
  const name = contentName([...texts, packages, process.version].join('\n'));
  const folder = placeChunks(home, name, chunks, warn);
  const fileOf = (entry: string): string => {
    const chunk = chunks.find((file) => file.isEntry && file.name === entry);
    if (chunk === undefined) throw new Error(`The bundle has no entry "${entry}".`);
    return path.join(folder, chunk.fileName);
  };
  return { name, fileOf };
}
