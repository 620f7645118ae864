import type { LibraryDatabase } from './database.ts';
import { errorName } from './error-name.ts';
import { EMPTY_LIBRARY, type Library } from './library.ts';

/** Why a device keeps nothing: it is not allowed, or has no room. */
export type Trouble = 'forbidden' | 'full';

/** What is known of the library. */
export interface LibraryState {
  /** False until it has been read. */
  readonly isRead: boolean;
  readonly library: Library;
  /** What the last reading or change met; null where all is kept. */
  readonly trouble: Trouble | null;
}

/** The library as a page shows it. */
export interface LibraryStore {
  readonly current: () => LibraryState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the library anew. Never rejects. */
  readonly refresh: () => Promise<void>;
  /**
   * Changes the library. What the device does not keep lasts as long as the page. Never rejects.
   *
   * @returns what it met.
   */
  readonly change: (change: (library: Library) => Library) => Promise<Trouble | null>;
}

const troubleOf = (error: unknown): Trouble =>
  errorName(error) === 'QuotaExceededError' ? 'full' : 'forbidden';

/**
 * Holds the library of a page over its database.
 *
 * @param tell is called after each change that is kept.
 */
export function createLibraryStore(database: LibraryDatabase, tell: () => void): LibraryStore {
  const listeners = new Set<() => void>();
  let state: LibraryState = { isRead: false, library: EMPTY_LIBRARY, trouble: null };

  function show(library: Library, trouble: Trouble | null): void {
    state = { isRead: true, library, trouble };
    for (const listener of listeners) listener();
  }

  return {
    current: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async refresh() {
      try {
        show(await database.read(), null);
      } catch (error) {
        show(state.library, troubleOf(error));
      }
    },
    async change(change) {
      try {
        show(await database.change(change), null);
        tell();
      } catch (error) {
        show(change(state.library), troubleOf(error));
      }
      return state.trouble;
    },
  };
}
