import { addToEntryState, entryState } from './history-entry.ts';

/** The file of this script: a build names it after its content. */
const BUILD = import.meta.url;

function buildsThatLoaded(): readonly unknown[] {
  const state = entryState();
  return 'loadedBy' in state && Array.isArray(state.loadedBy) ? state.loadedBy : [];
}

/**
 * Loads the document of the current address, as when a newer build of the site has taken the place
 * of the one that is open. Each build does so once for each history entry, so that no page is loaded
 * over and over.
 *
 * @param reload Loads the document.
 * @returns False when this build has tried that, or when the browser has no store for it.
 */
export function loadDocumentOnce(reload = () => window.location.reload()): boolean {
  const builds = buildsThatLoaded();
  if (builds.includes(BUILD) || !addToEntryState({ loadedBy: [...builds, BUILD] })) return false;
  reload();
  return true;
}
