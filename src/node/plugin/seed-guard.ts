import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Connect } from 'vite';
import { seedId } from '../input/list-names.ts';
import { seedBytes, whyNotRead } from '../input/read-file.ts';
import { isInside } from '../path-inside.ts';
import { terminalText } from '../terminal-text.ts';

/** Where Vite is asked for files: its project, and the base of the addresses. */
export interface ServedProject {
  /** Absolute path. */
  readonly root: string;
  /** `/` or `/some/path/`. */
  readonly base: string;
}

/** What Vite puts before the absolute path of a file. */
const FILE_PREFIX = /^\/(?:@id\/)?(?:@fs)?\/*/;

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** The files that Vite may look for: one below its root, or one anywhere, by its absolute path. */
function filesAsked(url: string, { root, base }: ServedProject): readonly string[] {
  const [encoded = '/'] = url.split(/[?#]/);
  const pathname = decoded(encoded);
  const inner = pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
  const name = inner.replace(FILE_PREFIX, '');
  return [path.join(root, name), path.resolve(path.parse(root).root, name)];
}

/** Whether a file is there that Vite could serve: anything but a folder. */
const isServed = (file: string): boolean =>
  statSync(file, { throwIfNoEntry: false })?.isDirectory() === false;

/** Why the reader of seeds takes nothing from a file below their folder; null when it takes it. */
function whyRefused(file: string, dir: string): string | null {
  if (!isInside(realpathSync(dir), realpathSync(path.dirname(file))))
    return 'A link in its path leads out of the folder of seeds, so it is not followed.';
  const id = seedId(dir, file);
  if (id === null) return whyNotRead(file, dir);
  const taken = seedBytes(file, id, dir);
  if (taken.kind === 'bytes' || taken.reading.kind === 'story') return null;
  return taken.reading.problem.message;
}

/** The names of the folder of seeds; it may go at any moment, and other files are served all the same. */
function namesOf(dir: string): readonly string[] {
  try {
    return [dir, realpathSync(dir)];
  } catch {
    return [dir];
  }
}

/** The first of the files that is refused, with the reason; null when Vite may serve all of them. */
function refusalOf(files: readonly string[], dir: string): string | null {
  const folders = namesOf(dir);
  for (const file of files) {
    const folder = folders.find((each) => isInside(each, file));
    if (folder === undefined || !isServed(file)) continue;
    const reason = whyRefused(file, folder);
    if (reason !== null) return terminalText(`${path.relative(folder, file)}: ${reason}`);
  }
  return null;
}

/** What a request is answered with instead of a file. */
interface Refusal {
  readonly status: 403 | 404;
  readonly reason: string;
}

/** Why a request is not for Vite, or null. What the system can have no file of is not there. */
function refusalFor(url: string, project: ServedProject, dir: string): Refusal | null {
  try {
    const reason = refusalOf(filesAsked(url, project), dir);
    return reason === null ? null : { status: 403, reason };
  } catch {
    return { status: 404, reason: 'There is no such file among the seeds.' };
  }
}

/**
 * Keeps Vite from serving what the reader of seeds refuses: a link that leads out of the folder, a
 * pipe, a device, a file that is too large. Such a request is answered 403 with the reason.
 *
 * @param dir absolute path of the folder of seeds.
 */
export const guardSeeds =
  (dir: string, project: ServedProject): Connect.NextHandleFunction =>
  (request, response, next) => {
    const refusal = refusalFor(request.url ?? '/', project, dir);
    if (refusal === null) {
      next();
      return;
    }
    response.writeHead(refusal.status, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(`${refusal.reason}\n`);
  };
