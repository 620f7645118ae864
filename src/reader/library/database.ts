import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { errorName } from './error-name.ts';
import type { Library, OpenedStory, SavedStory, StoryHighlight } from './library.ts';
import { highlightKey, inOrder } from './library-changes.ts';
import { readHighlight, readOpened, readSaved } from './read-records.ts';

interface LibrarySchema extends DBSchema {
  readonly saved: { readonly key: string; readonly value: SavedStory };
  readonly opened: { readonly key: string; readonly value: OpenedStory };
  readonly highlights: { readonly key: string; readonly value: StoryHighlight };
}

type Connection = IDBPDatabase<LibrarySchema>;

/** Raised with each store that is added. A newer build may add to this, and takes nothing away. */
const VERSION = 2;

/** The stores: of stories by their paths, and of passages by what tells them from others, which is no part of them. */
const STORES = ['saved', 'opened', 'highlights'] as const;
const KEY_PATHS = { saved: 'path', opened: 'path', highlights: null } as const;

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
          database.createObjectStore(store, { keyPath: KEY_PATHS[store] });
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
const readable = <Read>(
  records: readonly unknown[] = [],
  read: (record: unknown) => Read | null,
): readonly Read[] => records.flatMap((record) => read(record) ?? []);

/** Returns what is new in a list, and the keys of what is gone from it. */
function differences<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): { readonly put: readonly Item[]; readonly gone: readonly string[] } {
  const [known, left] = [new Set(before), new Set(after.map(keyOf))];
  return {
    put: after.filter((item) => !known.has(item)),
    gone: before.map(keyOf).filter((key) => !left.has(key)),
  };
}

const pathOf = ({ path }: { readonly path: string }): string => path;

const libraryOf = ([saved, opened, highlights]: readonly (readonly unknown[])[]): Library =>
  inOrder({
    saved: readable(saved, readSaved),
    opened: readable(opened, readOpened),
    highlights: readable(highlights, readHighlight),
  });

/** Reads all in one transaction: what another one saves meanwhile is in it or is not. */
async function readAll(connection: Connection): Promise<Library> {
  const transaction = connection.transaction(STORES);
  const lists = STORES.map((name) => transaction.objectStore(name).getAll());
  const library = libraryOf(await Promise.all(lists));
  await transaction.done;
  return library;
}

async function changeAll(
  connection: Connection,
  change: (library: Library) => Library,
): Promise<Library> {
  const transaction = connection.transaction(STORES, 'readwrite');
  const saved = transaction.objectStore('saved');
  const opened = transaction.objectStore('opened');
  const highlights = transaction.objectStore('highlights');
  const before = libraryOf([
    await saved.getAll(),
    await opened.getAll(),
    await highlights.getAll(),
  ]);
  const after = change(before);
  const ofSaved = differences(before.saved, after.saved, pathOf);
  const ofOpened = differences(before.opened, after.opened, pathOf);
  const ofHighlights = differences(before.highlights, after.highlights, highlightKey);
  await Promise.all([
    ...ofSaved.put.map((story) => saved.put(story)),
    ...ofSaved.gone.map((path) => saved.delete(path)),
    ...ofOpened.put.map((story) => opened.put(story)),
    ...ofOpened.gone.map((path) => opened.delete(path)),
    ...ofHighlights.put.map((highlight) => highlights.put(highlight, highlightKey(highlight))),
    ...ofHighlights.gone.map((key) => highlights.delete(key)),
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
