import { useSyncExternalStore } from 'react';

function neverChanges(): () => void {
  return () => {};
}

/**
 * @returns False on the server and while hydrating, true from then on: for a control that does
 *   nothing without JavaScript.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

/** Sets `data-ready` on `<html>`, for style and for tests: the page answers to clicks and keys. */
export function markHydrated(): void {
  document.documentElement.dataset['ready'] = '';
}
