import { lstatSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';

/** So long a file is left alone after a change, in milliseconds: one write makes several. */
const patience = 5;

/** What happened to a file. */
export type FileEvent = 'add' | 'change' | 'unlink';

/**
 * Tells of the files below a folder that come, change or go. It has one watcher a folder, and looks
 * at no file but those that it is told of: so it serves folders of tens of thousands of files.
 * Folders whose name begins with a dot are let alone.
 */
export class FolderWatch {
  readonly #tell: (event: FileEvent, file: string) => void;
  readonly #folders = new Map<string, FSWatcher>();
  readonly #files = new Set<string>();
  readonly #pending = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param dir the folder; what is there now is known, and not told of.
   * @throws Error when the system cannot watch it.
   */
  constructor(dir: string, tell: (event: FileEvent, file: string) => void) {
    this.#tell = tell;
    for (const file of this.#watch(dir)) this.#files.add(file);
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const watcher of this.#folders.values()) watcher.close();
    this.#folders.clear();
  }

  /** Watches a folder, and those below it. @returns the files that are there. */
  #watch(folder: string): readonly string[] {
    const watcher = watch(folder);
    this.#folders.set(folder, watcher);
    watcher.on('error', () => this.#leave(folder));
    watcher.on('change', (_, name) => this.#wait(path.join(folder, name.toString())));
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const below = path.join(folder, entry.name);
      if (!entry.isDirectory()) return below;
      return entry.name.startsWith('.') ? [] : this.#watch(below);
    });
  }

  #wait(file: string): void {
    this.#pending.add(file);
    this.#timer ??= setTimeout(() => {
      const files = [...this.#pending];
      this.#timer = undefined;
      this.#pending.clear();
      for (const each of files) this.#look(each);
    }, patience);
  }

  #look(file: string): void {
    try {
      const stats = lstatSync(file, { throwIfNoEntry: false });
      if (stats === undefined) this.#leave(file);
      else if (!stats.isDirectory()) this.#find(file);
      else if (!this.#folders.has(file) && !path.basename(file).startsWith('.'))
        for (const below of this.#watch(file)) this.#find(below);
    } catch {
      // It went while it was looked at.
      this.#leave(file);
    }
  }

  #find(file: string): void {
    const event = this.#files.has(file) ? 'change' : 'add';
    this.#files.add(file);
    this.#tell(event, file);
  }

  /** A file, or a folder with all that was below it, is gone. */
  #leave(gone: string): void {
    const isGone = (name: string): boolean => name === gone || name.startsWith(gone + path.sep);
    if (this.#files.has(gone)) this.#lose([gone]);
    else if (this.#folders.has(gone)) {
      for (const [folder, watcher] of this.#folders)
        if (isGone(folder)) {
          watcher.close();
          this.#folders.delete(folder);
        }
      this.#lose([...this.#files].filter(isGone));
    }
  }

  #lose(files: readonly string[]): void {
    for (const file of files) {
      this.#files.delete(file);
      this.#tell('unlink', file);
    }
  }
}
