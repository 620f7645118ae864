import { LatePlayer } from './listening/late-player.tsx';
import { PageTools } from './page-tools/page-tools.tsx';
import type { LateSheets } from './sheets/late-sheets-context.ts';
import { applySettings } from './settings/apply-settings.ts';
import { SettingsSheet } from './settings/settings-sheet.tsx';
import { ShareSheet } from './sharing/share-sheet.tsx';
import { MenuSheet } from './sheets/menu-sheet.tsx';
import { Sheet } from './sheets/sheet.tsx';
import { ShortcutsSheet } from './sheets/shortcuts-sheet.tsx';

/** The sheets that a reader opens. They are one file, fetched for the first of them. */
export const lateSheets: LateSheets = {
  applySettings,
  LatePlayer,
  MenuSheet,
  PageTools,
  SettingsSheet,
  Sheet,
  ShareSheet,
  ShortcutsSheet,
};
