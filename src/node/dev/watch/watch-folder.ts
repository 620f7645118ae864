import { watch, type FSWatcher, type Stats } from 'node:fs';
import path from 'node:path';
import { debounce } from './debounce.ts';
import { fileEvents, fileStamp, folderStats, listFiles, type FileEvent } from './folder-listing.ts';

/** How long an event waits for others: one write makes several. */
const EVENT_WAIT_MS = 5;

/** How long nothing must happen before the folder is compared with what is known of it. */
const QUIET_MS = 250;

/** How often it is checked that the watched folder is still the same one. */
const ROOT_CHECK_MS = 500;

/** Who is told of the files. */
export interface FolderListener {
  readonly tell: (event: FileEvent['event'], file: string) => void;
  /** Takes a folder that the system refuses to watch or to show. */
  readonly warn: (folder: string, error: unknown) => void;
}

interface WatchedFolder {
  /** Which folder it is, whatever its name. */
  readonly identity: string;
  /** Null when the system refuses to watch it. */
  readonly watcher: FSWatcher | null;
}

const identityOf = ({ dev, ino }: Stats): string => `${dev} ${ino}`;

/**
 * Tells of the files below a folder that are added, changed or removed.
 *
 * What the system says of a file is told at once. The system also drops events, and watches a folder
 * on under its old name: so, once nothing has happened for a while, the whole folder is listed and
 * compared with what is known. Whatever was missed is told then.
 */
export class FolderWatch {
  readonly #dir: string;
  readonly #listener: FolderListener;
  readonly #folders = new Map<string, WatchedFolder>();
  readonly #pending = new Set<string>();
  readonly #compareWhenQuiet = debounce(() => this.#compare(), QUIET_MS);
  readonly #rootCheck: ReturnType<typeof setInterval>;
  #files: Map<string, string>;
  #eventTimer: ReturnType<typeof setTimeout> | undefined;

  /** @param dir the folder; the files that are there now are known, and not told of. */
  constructor(dir: string, listener: FolderListener) {
    this.#dir = dir;
    this.#listener = listener;
    this.#files = this.#list();
    this.#rootCheck = setInterval(() => this.#checkRoot(), ROOT_CHECK_MS).unref();
  }

  close(): void {
    clearInterval(this.#rootCheck);
    clearTimeout(this.#eventTimer);
    this.#compareWhenQuiet.cancel();
    for (const folder of this.#folders.keys()) this.#unwatch(folder);
  }

  /** Lists the files, and watches the folders that are there, and no others. */
  #list(): Map<string, string> {
    const seen = new Set<string>();
    const files = listFiles(this.#dir, {
      enter: (folder, stats) => {
        seen.add(folder);
        if (this.#folders.get(folder)?.identity !== identityOf(stats)) this.#watch(folder, stats);
      },
      refuse: this.#listener.warn,
    });
    for (const folder of this.#folders.keys()) if (!seen.has(folder)) this.#unwatch(folder);
    return new Map(files);
  }

  #watch(folder: string, stats: Stats): void {
    this.#unwatch(folder);
    const identity = identityOf(stats);
    try {
      const watcher = watch(folder);
      watcher.on('error', () => this.#rewatch(folder, watcher));
      watcher.on('change', (event, name) => {
        // A folder that is moved or removed says so under its own name.
        if (event === 'rename' && name === path.basename(folder)) this.#rewatch(folder, watcher);
        this.#take(name === null ? folder : path.join(folder, name.toString()));
      });
      this.#folders.set(folder, { identity, watcher });
    } catch (error) {
      this.#folders.set(folder, { identity, watcher: null });
      this.#listener.warn(folder, error);
    }
  }

  #unwatch(folder: string): void {
    this.#folders.get(folder)?.watcher?.close();
    this.#folders.delete(folder);
  }

  /** Watches a folder again, if there still is one of its name. */
  #rewatch(folder: string, watcher: FSWatcher): void {
    if (this.#folders.get(folder)?.watcher === watcher) this.#unwatch(folder);
    this.#take(folder);
  }

  #take(file: string): void {
    this.#pending.add(file);
    this.#eventTimer ??= setTimeout(() => this.#tellPending(), EVENT_WAIT_MS);
  }

  #tellPending(): void {
    const files = [...this.#pending];
    this.#pending.clear();
    this.#eventTimer = undefined;
    this.#compareWhenQuiet();
    const areFiles = files.map((file) => this.#tellFile(file));
    if (areFiles.includes(false)) this.#compare();
  }

  /** Tells what happened to a file. @returns false when it is or was a folder. */
  #tellFile(file: string): boolean {
    const isKnown = this.#files.has(file);
    const stamp = fileStamp(file);
    if (stamp !== null) {
      this.#files.set(file, stamp);
      this.#listener.tell(isKnown ? 'change' : 'add', file);
    } else if (this.#files.delete(file)) this.#listener.tell('unlink', file);
    return isKnown || stamp !== null;
  }

  /** Lists the folder, and tells how it differs from what is known. */
  #compare(): void {
    const before = this.#files;
    this.#files = this.#list();
    for (const { event, file } of fileEvents(before, this.#files)) this.#listener.tell(event, file);
  }

  /** The folder may go with the one that it lies in, where nothing is watched. */
  #checkRoot(): void {
    const stats = folderStats(this.#dir);
    const identity = stats === null ? undefined : identityOf(stats);
    if (identity !== this.#folders.get(this.#dir)?.identity) this.#compare();
  }
}
