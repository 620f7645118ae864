/** Where the device keeps what a reader chose: the classes of the root. */
export const SETTINGS_KEY = 'waraq.settings';

/** Returns what the device keeps; nothing where storage is forbidden. */
export function storedSettings(): string {
  try {
    return localStorage.getItem(SETTINGS_KEY) ?? '';
  } catch {
    return '';
  }
}

/** Keeps what a reader chose; false where the device does not. */
export function storeSettings(kept: string): boolean {
  try {
    if (kept === '') localStorage.removeItem(SETTINGS_KEY);
    else localStorage.setItem(SETTINGS_KEY, kept);
    return true;
  } catch {
    return false;
  }
}
