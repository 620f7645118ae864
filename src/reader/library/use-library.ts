import { createContext, useContext, useSyncExternalStore } from 'react';
import type { LibraryState, LibraryStore } from './library-store.ts';
import { pageLibrary } from './page-library.ts';

/** Another library than that of the page, for tests. */
export const LibraryContext = createContext<LibraryStore | null>(null);

/** Returns the library that a component shows and changes. */
export function useLibrary(): LibraryStore {
  return useContext(LibraryContext) ?? pageLibrary();
}

/** Returns what is known of the library now. */
export function useLibraryState(): LibraryState {
  const { subscribe, current } = useLibrary();
  return useSyncExternalStore(subscribe, current);
}
