import { useSyncExternalStore } from 'react';
import { createChoiceListeners } from '../status/choice-listeners.ts';
import { areShortcutsOn, OFF, STORED_AS, unstored } from './shortcuts-on.ts';

const { subscribe, tell } = createChoiceListeners();

function turn(on: boolean): void {
  try {
    if (on) localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, OFF);
    unstored.isOn = undefined;
  } catch {
    unstored.isOn = on;
  }
  tell();
}

/**
 * Returns whether keyboard shortcuts are on, and a function that switches them. The choice is kept
 * for the next visit where the browser allows that.
 */
export const useShortcutsEnabled = (): readonly [boolean, (on: boolean) => void] => [
  useSyncExternalStore(subscribe, areShortcutsOn),
  turn,
];
