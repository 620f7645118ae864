import { useSyncExternalStore } from 'react';

function neverChanges(): () => void {
  return () => {};
}

/** Returns false on the server and while hydrating, true from then on: for what needs scripts. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

/** Sets `data-hydrated` on `<html>`, for tests: the page answers to clicks and keys. */
export function markHydrated(): void {
  document.documentElement.dataset['hydrated'] = '';
}
