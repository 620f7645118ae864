import { lstatSync, readdirSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../../disk-error.ts';

/** The files below a folder, with a stamp each: a file that changes gets another one. */
export type FileStamps = ReadonlyMap<string, string>;

/** What happened to a file, in Vite's words. */
export interface FileEvent {
  readonly event: 'add' | 'change' | 'unlink';
  readonly file: string;
}

/** Who is asked and told while a folder is listed. */
export interface ListingVisitor {
  /** Takes each folder before its files are listed. */
  readonly enter: (folder: string, stats: Stats) => void;
  /** Takes a folder that the system does not show. */
  readonly refuse: (folder: string, error: unknown) => void;
}

const stampOf = ({ ino, size, mtimeMs, ctimeMs }: Stats): string =>
  [ino, size, mtimeMs, ctimeMs].join(' ');

/** Returns the stats of a folder, or null where there is none to see. */
export function folderStats(folder: string): Stats | null {
  try {
    const stats = statSync(folder);
    return stats.isDirectory() ? stats : null;
  } catch {
    return null;
  }
}

function targetStamp(link: string): string {
  try {
    return stampOf(statSync(link));
  } catch {
    return 'leads nowhere';
  }
}

/** Returns the stamp of a file, or of what a link leads to; null where there is no file to see. */
export function fileStamp(file: string): string | null {
  try {
    const entry = lstatSync(file);
    if (entry.isSymbolicLink()) return targetStamp(file);
    return entry.isDirectory() ? null : stampOf(entry);
  } catch {
    return null;
  }
}

/**
 * Lists the files below a folder. Links to folders are not followed, and folders whose name begins
 * with a dot are left out.
 */
export function listFiles(dir: string, visitor: ListingVisitor): FileStamps {
  const files = new Map<string, string>();
  const visit = (folder: string): void => {
    const stats = folderStats(folder);
    if (stats === null) return;
    visitor.enter(folder, stats);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const below = path.join(folder, entry.name);
      if (!entry.isDirectory()) files.set(below, fileStamp(below) ?? 'gone');
      else if (!entry.name.startsWith('.')) visitOrRefuse(below);
    }
  };
  const visitOrRefuse = (folder: string): void => {
    try {
      visit(folder);
    } catch (error) {
      // A folder may go while it is listed.
      if (errorCode(error) !== 'ENOENT') visitor.refuse(folder, error);
    }
  };
  visitOrRefuse(dir);
  return files;
}

/** Returns what happened to files between two listings. */
export function fileEvents(before: FileStamps, after: FileStamps): readonly FileEvent[] {
  const events: FileEvent[] = [];
  for (const file of before.keys()) if (!after.has(file)) events.push({ event: 'unlink', file });
  for (const [file, stamp] of after) {
    const known = before.get(file);
    if (known === undefined) events.push({ event: 'add', file });
    else if (known !== stamp) events.push({ event: 'change', file });
  }
  return events;
}
