import { existsSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asUsageError } from '../disk-error.ts';
import { isInside } from '../path-inside.ts';
import { realPath } from '../publishing/real-path.ts';
import type { NamedFolder } from '../settings.ts';
import { UsageError } from '../usage-error.ts';
import { isOfLock } from './lock-file.ts';
import { LOCK_NAME } from './build-lock.ts';

/** A file of this name, whatever is in it, says that builds may write and delete in its folder. */
export const MARK_NAME = '.waraq-site';

const MARK = 'Waraq builds the site in this folder: a build replaces and deletes files here.\n';

/** What may lie in a folder before the first build: of the system, of Git, of a host of sites. */
const HARMLESS: ReadonlySet<string> = new Set([
  '.DS_Store',
  '.git',
  '.gitignore',
  '.gitkeep',
  '.nojekyll',
  'CNAME',
  'lost+found',
]);

const isHarmless = (name: string): boolean => HARMLESS.has(name) || isOfLock(name, LOCK_NAME);

/** Folders of a project that no build may write into. */
const SOURCE_FOLDERS = ['src', 'tests', '.git', 'node_modules'];

/** What a build must not write over. All paths are absolute. */
export interface ProjectFolders {
  readonly root: string;
  readonly seeds: string;
  readonly cache: string;
  /** Empty where there is none. */
  readonly publicDir: string;
}

/** The real path of a folder; its own where the disk tells none, as whoever uses the folder says. */
function knownPath(folder: string): string {
  try {
    return realPath(folder);
  } catch {
    return folder;
  }
}

/** Why builds must not write to a place at all, as the end of a sentence; null when they may. */
function whyForbidden(output: string, project: ProjectFolders): string | null {
  const root = realPath(project.root);
  const seeds = knownPath(project.seeds);
  if (isInside(output, root)) return 'holds the project';
  if (isInside(output, seeds)) return 'holds the seeds';
  if (isInside(seeds, output)) return 'lies among the seeds';
  if (project.publicDir !== '' && isInside(realPath(project.publicDir), output))
    return 'lies among the public files';
  // By custom, what lies in there may be made and deleted by any program.
  if (isInside(path.join(root, 'node_modules', '.cache'), output)) return null;
  const source = SOURCE_FOLDERS.find((name) => isInside(path.join(root, name), output));
  if (source !== undefined) return `lies in the folder ${source} of the project`;
  if (output.split(path.sep).includes('.git')) return 'lies in a folder of Git';
  return liesInSite(path.dirname(output)) ? 'lies in a site of ours' : null;
}

/** Whether a folder, or one above it, is marked as a site. */
const liesInSite = (folder: string): boolean =>
  existsSync(path.join(folder, MARK_NAME)) ||
  (path.dirname(folder) !== folder && liesInSite(path.dirname(folder)));

/** Whether a path is a link to what is not there. */
const isDanglingLink = (file: string): boolean =>
  !existsSync(file) && lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;

/** Builds before the mark left none: their front page is known by the script that holds its JSON. */
function isOlderSite(folder: string): boolean {
  const file = path.join(folder, 'index.html');
  const page = /<script type="application\/json" id="page">/;
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  return isFile && page.test(readFileSync(file, 'utf8'));
}

function isOursOrEmpty(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const names = readdirSync(folder);
  if (names.includes(MARK_NAME) || names.every(isHarmless)) return true;
  return isOlderSite(folder);
}

/**
 * Makes sure that a build may write to its output folder: a new or empty one, or one of our sites.
 *
 * @throws UsageError that names the way out.
 */
export function checkOutput({ path: folder, source }: NamedFolder, project: ProjectFolders): void {
  try {
    if (isDanglingLink(folder))
      throw new UsageError(
        `${source} is "${folder}", a link that leads nowhere. Delete it, or make the folder it leads to.`,
      );
    const isCache = realPath(folder) === knownPath(project.cache);
    const reason = isCache ? 'is the cache' : whyForbidden(realPath(folder), project);
    if (reason !== null)
      throw new UsageError(`${source} is "${folder}", which ${reason}. Name another folder.`);
    if (isOursOrEmpty(folder)) return;
  } catch (error) {
    throw asUsageError(error, 'look at the output folder', folder);
  }
  throw new UsageError(
    `${source} is "${folder}", which holds files and no site of ours: a build would replace and delete some. Name another folder, or make an empty file ${MARK_NAME} in this one if builds may have it.`,
  );
}

/**
 * Makes sure that a build may keep files in the folder of its cache.
 *
 * @throws UsageError that names the way out.
 */
export function checkCache(
  { path: folder, source }: NamedFolder,
  output: NamedFolder,
  project: ProjectFolders,
): void {
  const cache = knownPath(folder);
  // The usual place is right; an output that was put there is refused as such.
  if (isInside(path.join(realPath(project.root), 'node_modules', '.cache'), cache)) return;
  const reason = isInside(knownPath(output.path), cache)
    ? 'lies in the output folder'
    : whyForbidden(cache, project);
  if (reason !== null)
    throw new UsageError(
      `${source}, the folder of the cache, is "${folder}", which ${reason}. Name another folder.`,
    );
}

/** Marks an output folder as ours. To be called before anything else is written there. */
export function markOutput(folder: string): void {
  const file = path.join(folder, MARK_NAME);
  if (!existsSync(file)) writeFileSync(file, MARK);
}
