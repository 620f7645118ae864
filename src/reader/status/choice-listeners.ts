/** Who is told of a choice that the device keeps. */
export interface ChoiceListeners {
  /** Calls a listener after each change, also one that was made in another tab; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Tells the listeners of this page. */
  readonly tell: () => void;
}

/** Returns listeners to one choice; none yet. */
export function createChoiceListeners(): ChoiceListeners {
  const listeners = new Set<() => void>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      window.addEventListener('storage', listener);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('storage', listener);
      };
    },
    tell() {
      for (const listener of listeners) listener();
    },
  };
}
