/** The paths of the stories that are saved, as far as this page knows: nothing is known before the library is read. */
export interface SavedPaths {
  readonly has: (path: string) => boolean;
  readonly set: (paths: readonly string[]) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

function createSavedPaths(): SavedPaths {
  const listeners = new Set<() => void>();
  let known: readonly string[] = [];
  return {
    has: (path) => known.includes(path),
    set(paths) {
      known = paths;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** One for the whole page: its buttons ask what the library says, whose code comes late. */
export const savedPaths = createSavedPaths();
