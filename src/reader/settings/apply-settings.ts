import { keepForWorker } from '../offline/offline-cache.ts';
import { adoptStyles } from '../sheets/adopt-styles.ts';
import sheet from './reading.css?inline';
import { keptSettings, PAPERS, readSettings, type Settings } from './settings.ts';

/** Colours the frame of the browser's window as the paper. */
function colourFrame(theme: Settings['theme'], document: Document): void {
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
    const ofDevice = meta.hasAttribute('media') ? 'dark' : 'light';
    meta.setAttribute('content', PAPERS[theme === '' ? ofDevice : theme]);
  }
}

/**
 * Shows what a reader chose, in classes of the root that `reading.css` speaks of.
 *
 * @param kept as the device keeps it; what is no choice is left out.
 */
export function applySettings(kept: string, document: Document): void {
  const settings = readSettings(kept);
  // A page that comes with choices has their styles.
  if (document.documentElement.className === '') adoptStyles(sheet, document);
  const classes = keptSettings(settings);
  document.documentElement.className = classes;
  if (import.meta.env.WARAQ_OFFLINE) void keepForWorker(classes, sheet, import.meta.env.BASE_URL);
  colourFrame(settings.theme, document);
}
