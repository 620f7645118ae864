import { libraryDatabase } from './database.ts';
import { followTabs } from './follow-tabs.ts';
import { createLibraryStore, type LibraryStore } from './library-store.ts';
import { savedPaths } from './saved-paths.ts';

let opened: LibraryStore | undefined;

function openLibrary(): LibraryStore {
  const base = import.meta.env.BASE_URL;
  const library = createLibraryStore(libraryDatabase(base), () => tabs.tell());
  const tabs = followTabs(base, () => void library.refresh());
  library.subscribe(() => savedPaths.set(library.current().library.saved.map(({ path }) => path)));
  void library.refresh();
  return library;
}

/** Returns the library of the page, which is read when it is first asked for. */
export const pageLibrary = (): LibraryStore => (opened ??= openLibrary());
