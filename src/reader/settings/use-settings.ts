import { useSyncExternalStore } from 'react';
import { createChoiceListeners } from '../status/choice-listeners.ts';
import { applySettings } from './apply-settings.ts';
import { keptSettings, readSettings, type Settings } from './settings.ts';
import { storedSettings, storeSettings } from './stored-settings.ts';

const { subscribe, tell } = createChoiceListeners();

// Where storage is forbidden or full, a choice lasts as long as the page.
let unkept: string | null = null;

const current = (): string => unkept ?? storedSettings();

const isStored = (): boolean => unkept === null;

function choose(settings: Settings): void {
  const kept = keptSettings(settings);
  applySettings(kept, document);
  unkept = storeSettings(kept) ? null : kept;
  tell();
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
