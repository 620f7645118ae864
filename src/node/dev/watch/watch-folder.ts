import { lstatSync, readdirSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { FolderWatchers, isAtOrBelow } from './folder-watchers.ts';
import { LinkTargets } from './link-targets.ts';

/** So long a file is left alone after a change, in milliseconds: one write makes several. */
const patience = 5;

/**
 * So often it is seen whether the whole folder is still the same, in milliseconds. It may go with
 * the folder that it lies in, and come back with another, where nothing is watched.
 */
const rounds = 500;

/** So long nothing happens before a burst is over, in milliseconds. */
const calm = 250;

/** So many events make a burst. The system keeps 16,384 (Linux), and drops the rest silently. */
const burst = 4096;

/** What happened to a file. */
export type FileEvent = 'add' | 'change' | 'unlink';

/** Who is told of the files. */
export interface FolderListener {
  readonly tell: (event: FileEvent, file: string) => void;
  /** Something is there, but the system refuses to watch or to show it. */
  readonly warn: (file: string, error: unknown) => void;
}

const isHidden = (folder: string): boolean => path.basename(folder).startsWith('.');

const isGone = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** When a file changed; of one that is gone or refused, that it has just done so. */
function changedAt(file: string): number {
  try {
    return lstatSync(file, { throwIfNoEntry: false })?.ctimeMs ?? Infinity;
  } catch {
    return Infinity;
  }
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

/**
 * Tells of the files below a folder that come, change or go. It has one watcher a folder, and looks
 * at no file but those that it is told of: so it serves folders of tens of thousands of files. Only
 * when it was told of thousands at once it looks at all. A link changes when its target does.
 * Folders whose name begins with a dot are let alone.
 */
export class FolderWatch {
  readonly #dir: string;
  readonly #listener: FolderListener;
  readonly #links: LinkTargets;
  readonly #watchers = new FolderWatchers((file) => this.#wait(file));
  /** Up to when the changes of each file are known: a time of its file system. */
  readonly #files = new Map<string, number>();
  readonly #pending = new Set<string>();
  readonly #rounds: ReturnType<typeof setInterval>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #calm: ReturnType<typeof setTimeout> | undefined;
  /** How many events came since all was calm. */
  #events = 0;

  /**
   * @param dir the folder; what is there now is known, and not told of.
   * @throws Error when the system cannot watch it.
   */
  constructor(dir: string, listener: FolderListener) {
    this.#dir = dir;
    this.#listener = listener;
    this.#links = new LinkTargets(dir);
    const now = Date.now();
    try {
      for (const file of this.#watch(dir, (folder) => this.#watchers.open(folder)))
        this.#files.set(file, now);
    } catch (error) {
      this.#watchers.close(dir);
      throw error;
    }
    this.#rounds = setInterval(() => this.#look(dir), rounds).unref();
  }

  close(): void {
    clearInterval(this.#rounds);
    clearTimeout(this.#timer);
    clearTimeout(this.#calm);
    this.#watchers.close(this.#dir);
  }

  /** Watches a folder, and those below it. @returns the files that are there. */
  #watch(folder: string, open: (folder: string) => void): readonly string[] {
    open(folder);
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const below = path.join(folder, entry.name);
      if (entry.isDirectory()) return isHidden(below) ? [] : this.#watchBelow(below, open);
      this.#links.take(below, entry.isSymbolicLink());
      return below;
    });
  }

  /** A folder that goes meanwhile takes nothing with it. */
  #watchBelow(folder: string, open: (folder: string) => void): readonly string[] {
    try {
      return this.#watch(folder, open);
    } catch (error) {
      if (!isGone(error)) throw error;
      this.#watchers.close(folder);
      return [];
    }
  }

  #wait(file: string | null): void {
    this.#events += file === null ? burst : 1;
    if (file !== null) this.#pending.add(file);
    this.#timer ??= setTimeout(() => this.#lookAtPending(), patience);
  }

  #lookAtPending(): void {
    const files = [...this.#pending];
    this.#timer = undefined;
    this.#pending.clear();
    clearTimeout(this.#calm);
    this.#calm = setTimeout(() => this.#endBurst(), calm);
    for (const file of files) this.#look(file);
  }

  #endBurst(): void {
    const isBurst = this.#events >= burst;
    this.#events = 0;
    if (isBurst) this.#lookAtAll();
  }

  /** Looks at what differs from what is known. */
  #lookAtAll(): void {
    for (const folder of this.#watchers.folders()) this.#look(folder);
    for (const [file, known] of this.#files) if (changedAt(file) > known) this.#look(file);
    for (const entry of this.#watchers.folders().flatMap(entriesOf))
      if (!this.#files.has(entry) && !this.#watchers.has(entry)) this.#look(entry);
  }

  #look(file: string): void {
    try {
      const stats = this.#statsOf(file);
      if (stats === undefined) this.#leave(file);
      else if (!stats.isDirectory()) this.#lookAtFile(file, stats);
      else if (!this.#watchers.isWith(file, stats)) this.#open(file);
    } catch (error) {
      if (isGone(error)) this.#leave(file);
      else this.#listener.warn(file, error);
    }
  }

  /** The folder itself may be a link; those below it are not followed. */
  #statsOf(file: string): Stats | undefined {
    const options = { throwIfNoEntry: false } as const;
    if (file !== this.#dir) return lstatSync(file, options);
    const stats = statSync(file, options);
    return stats?.isDirectory() === true ? stats : undefined;
  }

  #lookAtFile(file: string, stats: Stats): void {
    if (this.#watchers.has(file)) this.#leave(file);
    this.#links.take(file, stats.isSymbolicLink());
    this.#find(file, stats.ctimeMs);
  }

  /** Takes a folder that came, or took the place of another. */
  #open(folder: string): void {
    if (isHidden(folder) && folder !== this.#dir) return;
    const before = this.#known(folder);
    this.#watchers.close(folder);
    const now = Date.now();
    const found = new Set(this.#watch(folder, (each) => this.#tryToOpen(each)));
    this.#lose(before.filter((file) => !found.has(file)));
    for (const file of found) this.#find(file, now);
  }

  #tryToOpen(folder: string): void {
    try {
      this.#watchers.open(folder);
    } catch (error) {
      if (isGone(error)) throw error;
      this.#listener.warn(folder, error);
    }
  }

  #find(file: string, known: number): void {
    const event = this.#files.has(file) ? 'change' : 'add';
    this.#files.set(file, known);
    this.#tell(event, file);
  }

  /** A file, or a folder with all that was below it, is gone. */
  #leave(gone: string): void {
    const before = this.#known(gone);
    this.#watchers.close(gone);
    this.#lose(before);
  }

  /** What is known of a file, or of the files below a folder. */
  #known(gone: string): readonly string[] {
    if (this.#files.has(gone)) return [gone];
    if (!this.#watchers.has(gone)) return [];
    return [...this.#files.keys()].filter((file) => isAtOrBelow(gone, file));
  }

  #lose(files: readonly string[]): void {
    for (const file of files) {
      this.#files.delete(file);
      this.#links.leave(file);
      this.#tell('unlink', file);
    }
  }

  #tell(event: FileEvent, file: string): void {
    this.#listener.tell(event, file);
    for (const link of this.#links.leadingTo(file)) this.#listener.tell('change', link);
  }
}
