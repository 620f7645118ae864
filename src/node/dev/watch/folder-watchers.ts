import { statSync, watch, type FSWatcher, type Stats } from 'node:fs';
import path from 'node:path';

/** A folder that is watched. */
interface Watched {
  /** Which folder it is, whatever its name; null when it may be another by now. */
  readonly identity: string | null;
  /** Null when the system would not watch it. */
  readonly watcher: FSWatcher | null;
}

const identityOf = ({ dev, ino }: Stats): string => `${dev}:${ino}`;

/** Whether a path is that of a folder, or leads below it. */
export const isAtOrBelow = (folder: string, file: string): boolean =>
  file === folder || file.startsWith(folder + path.sep);

/**
 * The system's watchers, one a folder. A watcher stays with its folder when that one gets another
 * name or goes; so it is known which folder each is with.
 */
export class FolderWatchers {
  readonly #told: (file: string | null) => void;
  readonly #watched = new Map<string, Watched>();

  /** @param told takes what something happened to; null when the system does not know what. */
  constructor(told: (file: string | null) => void) {
    this.#told = told;
  }

  folders(): readonly string[] {
    return [...this.#watched.keys()];
  }

  has(folder: string): boolean {
    return this.#watched.has(folder);
  }

  /** Whether the folder that lies there now is the one that is watched. */
  isWith(folder: string, stats: Stats): boolean {
    return this.#watched.get(folder)?.identity === identityOf(stats);
  }

  /** @throws Error when the folder is not there, or the system cannot watch it. */
  open(folder: string): void {
    // Looked at first: were it replaced in between, it would be seen to be another, and opened anew.
    const identity = identityOf(statSync(folder));
    // One that cannot be watched is not tried again and again.
    this.#watched.set(folder, { identity, watcher: null });
    const watcher = watch(folder);
    this.#watched.set(folder, { identity, watcher });
    watcher.on('error', () => this.#doubt(folder, watcher));
    watcher.on('change', (event, name: string | Buffer | null) => {
      // A folder that is moved or deleted tells so under its own name.
      if (event === 'rename' && name === path.basename(folder)) this.#doubt(folder, watcher);
      this.#told(name === null ? null : path.join(folder, name.toString()));
    });
  }

  /** Lets go of a folder and of those below it. */
  close(folder: string): void {
    if (!this.#watched.has(folder)) return;
    for (const [each, { watcher }] of this.#watched) {
      if (!isAtOrBelow(folder, each)) continue;
      watcher?.close();
      this.#watched.delete(each);
    }
  }

  /** The watcher may be with a folder that is there no more. */
  #doubt(folder: string, watcher: FSWatcher): void {
    watcher.close();
    this.#watched.set(folder, { identity: null, watcher: null });
    this.#told(folder);
  }
}
