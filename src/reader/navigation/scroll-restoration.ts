import { entryKey } from './history-entry.ts';

/** The scroll position of each history entry. */
export interface ScrollRestoration {
  /** Begins to watch the window; returns how to stop. */
  readonly watch: () => () => void;
  /** Says whose page is on screen now: its position is recorded from here on. */
  readonly setEntry: (key: string) => void;
  /** The last position of an entry, in pixels from the top; undefined when it was never left. */
  readonly positionOf: (key: string) => number | undefined;
}

const STORED_AS = 'waraq.scroll';
/** Browsers themselves keep about 50 entries a tab. */
const MAX_KEPT_ENTRIES = 100;

function stored(): [string, number][] {
  try {
    const entries: unknown = JSON.parse(sessionStorage.getItem(STORED_AS) ?? '[]');
    if (!Array.isArray(entries)) return [];
    return entries.filter(
      (entry: unknown): entry is [string, number] =>
        Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number',
    );
  } catch {
    return [];
  }
}

function store(positions: ReadonlyMap<string, number>): void {
  try {
    sessionStorage.setItem(STORED_AS, JSON.stringify([...positions].slice(-MAX_KEPT_ENTRIES)));
  } catch {
    // Storage that is full or forbidden costs the position after a reload, no more.
  }
}

function restoreByScript(): void {
  window.history.scrollRestoration = 'manual';
}

/**
 * Keeps the scroll position of each history entry, in `sessionStorage` over a reload.
 * The browser cannot: with `auto` it scrolls at `popstate`, before the page it belongs to is there.
 */
export function createScrollRestoration(): ScrollRestoration {
  const positions = new Map<string, number>();
  let currentEntry: string | undefined;

  function record(): void {
    // Between a click and its page the address is the new one and the text is still the old.
    if (currentEntry === undefined || currentEntry !== entryKey()) return;
    positions.delete(currentEntry);
    positions.set(currentEntry, window.scrollY);
  }

  function recordAndStore(): void {
    record();
    store(positions);
  }

  function leaveToBrowser(): void {
    recordAndStore();
    // After a reload the browser can restore the position before the script runs.
    window.history.scrollRestoration = 'auto';
  }

  return {
    watch() {
      for (const [key, position] of stored()) positions.set(key, position);
      restoreByScript();
      const watching = new AbortController();
      const { signal } = watching;
      window.addEventListener('scroll', record, { passive: true, signal });
      window.addEventListener('scrollend', recordAndStore, { passive: true, signal });
      window.addEventListener('pagehide', leaveToBrowser, { signal });
      window.addEventListener('pageshow', restoreByScript, { signal });
      // Before any link acts on it: scroll events come a frame late.
      document.addEventListener('click', record, { capture: true, signal });
      // Before the router reads the entry.
      window.addEventListener('popstate', entryKey, { capture: true, signal });
      return () => watching.abort();
    },
    setEntry(key) {
      currentEntry = key;
    },
    positionOf: (key) => positions.get(key),
  };
}
