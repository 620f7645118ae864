import { useSyncExternalStore } from 'react';
import { areShortcutsOn, OFF, STORED_AS, unstored } from './shortcuts-on.ts';

const listeners = new Set<() => void>();

function turn(on: boolean): void {
  try {
    if (on) localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, OFF);
    unstored.isOn = undefined;
  } catch {
    unstored.isOn = on;
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // The same choice made in another tab.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/**
 * Returns whether keyboard shortcuts are on, and a function that switches them. The choice is kept
 * for the next visit where the browser allows that.
 */
export const useShortcutsEnabled = (): readonly [boolean, (on: boolean) => void] => [
  useSyncExternalStore(subscribe, areShortcutsOn),
  turn,
];
