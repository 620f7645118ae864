/** Where the device keeps that a reader wants no shortcuts. */
export const STORED_AS = 'waraq.shortcuts';
export const OFF = 'off';

/** Where storage is forbidden, a choice lasts as long as the page. */
export const unstored: { isOn?: boolean | undefined } = {};

/** Tells whether keyboard shortcuts are on. Source: WCAG 2.2, 2.1.4 Character Key Shortcuts. */
export function areShortcutsOn(): boolean {
  try {
    return unstored.isOn ?? localStorage.getItem(STORED_AS) !== OFF;
  } catch {
    return true;
  }
}
