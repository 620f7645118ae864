import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { errorName } from './error-name.ts';
import type { Library, OpenedStory, SavedStory } from './library.ts';
import { inOrder } from './library-changes.ts';
import { readOpened, readSaved } from './read-records.ts';

interface LibrarySchema extends DBSchema {
  readonly saved: { readonly key: string; readonly value: SavedStory };
  readonly opened: { readonly key: string; readonly value: OpenedStory };
}

type Connection = IDBPDatabase<LibrarySchema>;

/** Raised with each store that is added. A newer build may add to this, and takes nothing away. */
const VERSION = 1;

/** The stores, each with stories by their paths. */
const STORES = ['saved', 'opened'] as const;

/** The library on the device, which other tabs change too. */
export interface LibraryDatabase {
  readonly read: () => Promise<Library>;
  /**
   * Changes the library in one step, in which no other tab can change it.
   *
   * @returns what it is after that.
   */
  readonly change: (change: (library: Library) => Library) => Promise<Library>;
  /** Lets go of the database until it is asked again. */
  readonly close: () => void;
}

/** Opens the database; where a newer build has been here, as that has left it. */
async function open(name: string, onLost: () => void): Promise<Connection> {
  const callbacks = {
    upgrade(database: Connection): void {
      for (const store of STORES)
        if (!database.objectStoreNames.contains(store))
          database.createObjectStore(store, { keyPath: 'path' });
    },
    // A newer build waits in another tab.
    blocking: onLost,
    terminated: onLost,
  };
  try {
    return await openDB<LibrarySchema>(name, VERSION, callbacks);
  } catch (error) {
    if (errorName(error) !== 'VersionError') throw error;
    return openDB<LibrarySchema>(name, undefined, callbacks);
  }
}

/** Returns the records of a store that this build can read. Others stay as they are. */
const readable = <Read>(records: readonly unknown[], read: (record: unknown) => Read | null) =>
  records.flatMap((record) => read(record) ?? []);

/** Returns what is new in a list, and the paths of what is gone from it. */
function differences<Story extends { readonly path: string }>(
  before: readonly Story[],
  after: readonly Story[],
): { readonly put: readonly Story[]; readonly gone: readonly string[] } {
  const [known, left] = [new Set(before), new Set(after.map(({ path }) => path))];
  return {
    put: after.filter((story) => !known.has(story)),
    gone: before.flatMap(({ path }) => (left.has(path) ? [] : path)),
  };
}

const libraryOf = (saved: readonly unknown[], opened: readonly unknown[]): Library =>
  inOrder({ saved: readable(saved, readSaved), opened: readable(opened, readOpened) });

/** Reads both in one transaction: what another one saves meanwhile is in both or in neither. */
async function readAll(connection: Connection): Promise<Library> {
  const transaction = connection.transaction(STORES);
  const [saved, opened] = await Promise.all([
    transaction.objectStore('saved').getAll(),
    transaction.objectStore('opened').getAll(),
    transaction.done,
  ]);
  return libraryOf(saved, opened);
}

async function changeAll(
  connection: Connection,
  change: (library: Library) => Library,
): Promise<Library> {
  const transaction = connection.transaction(STORES, 'readwrite');
  const saved = transaction.objectStore('saved');
  const opened = transaction.objectStore('opened');
  const before = libraryOf(await saved.getAll(), await opened.getAll());
  const after = change(before);
  const ofSaved = differences(before.saved, after.saved);
  const ofOpened = differences(before.opened, after.opened);
  await Promise.all([
    ...ofSaved.put.map((story) => saved.put(story)),
    ...ofSaved.gone.map((path) => saved.delete(path)),
    ...ofOpened.put.map((story) => opened.put(story)),
    ...ofOpened.gone.map((path) => opened.delete(path)),
    transaction.done,
  ]);
  return after;
}

/**
 * Returns the library of a newspaper on this device. Nothing is opened until it is asked.
 *
 * Source: W3C, "Indexed Database API".
 * @param base `/` or `/some/path/`: another newspaper of the host has a library of its own.
 * @throws DOMException, from its functions, where the device forbids it or is full.
 */
export function libraryDatabase(base: string): LibraryDatabase {
  let connection: Promise<Connection> | undefined;

  function close(): void {
    const closing = connection;
    connection = undefined;
    closing?.then(
      (database) => database.close(),
      () => {},
    );
  }

  async function connected(): Promise<Connection> {
    connection ??= open(`waraq ${base} library`, close);
    try {
      return await connection;
    } catch (error) {
      connection = undefined;
      throw error;
    }
  }

  async function using<Result>(work: (database: Connection) => Promise<Result>): Promise<Result> {
    try {
      return await work(await connected());
    } catch (error) {
      // It was closed for a newer build just now.
      if (errorName(error) !== 'InvalidStateError') throw error;
      close();
      return work(await connected());
    }
  }

  return {
    read: () => using(readAll),
    change: (change) => using((database) => changeAll(database, change)),
    close,
  };
}
