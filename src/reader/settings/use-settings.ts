import { useSyncExternalStore } from 'react';
import { applySettings } from './apply-settings.ts';
import { keptSettings, readSettings, type Settings } from './settings.ts';
import { storedSettings, storeSettings } from './stored-settings.ts';

const listeners = new Set<() => void>();

// Where storage is forbidden or full, a choice lasts as long as the page.
let unkept: string | null = null;

const current = (): string => unkept ?? storedSettings();

const isStored = (): boolean => unkept === null;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function choose(settings: Settings): void {
  const kept = keptSettings(settings);
  applySettings(kept, document);
  unkept = storeSettings(kept) ? null : kept;
  for (const listener of listeners) listener();
}

interface UsedSettings {
  readonly settings: Settings;
  /** Whether the device keeps what is chosen. */
  readonly isKept: boolean;
  /** Shows what a reader chose, and keeps it. */
  readonly choose: (settings: Settings) => void;
}

/** Returns what a reader chose, and what changes it. */
export function useSettings(): UsedSettings {
  const kept = useSyncExternalStore(subscribe, current);
  const isKept = useSyncExternalStore(subscribe, isStored);
  return { settings: readSettings(kept), isKept, choose };
}
