import { useSyncExternalStore } from 'react';

const STORED_AS = 'waraq.shortcuts';
const OFF = 'off';

function stored(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== OFF;
  } catch {
    return true;
  }
}

interface Switch {
  readonly isOn: () => boolean;
  readonly turn: (on: boolean) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

function createSwitch(): Switch {
  const listeners = new Set<() => void>();
  // Where storage is forbidden the choice lasts as long as the page.
  let unstored: boolean | undefined;

  return {
    isOn: () => unstored ?? stored(),
    turn(on) {
      try {
        if (on) localStorage.removeItem(STORED_AS);
        else localStorage.setItem(STORED_AS, OFF);
        unstored = undefined;
      } catch {
        unstored = on;
      }
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      // The same choice made in another tab.
      window.addEventListener('storage', listener);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('storage', listener);
      };
    },
  };
}

// One for the whole page: the sheet switches what the keys ask.
const shortcuts = createSwitch();

/**
 * Returns whether keyboard shortcuts are on, and a function that switches them. The choice is kept
 * for the next visit where the browser allows that. Source: WCAG 2.2, 2.1.4 Character Key Shortcuts.
 */
export function useShortcutsEnabled(): readonly [boolean, (on: boolean) => void] {
  const enabled = useSyncExternalStore(shortcuts.subscribe, shortcuts.isOn, () => true);
  return [enabled, shortcuts.turn];
}
