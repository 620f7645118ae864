import { entryKey } from './history-entry.ts';

/** Where the reader was on each entry of the history. */
export interface ScrollRestoration {
  /** Begins to watch the window; returns how to stop. */
  readonly watch: () => () => void;
  /** Says that the page of this entry is the one on screen now: from here on it is recorded. */
  readonly arrive: (key: string) => void;
  /** The last position on an entry, in pixels from the top; undefined when it was never left. */
  readonly recall: (key: string) => number | undefined;
}

const STORED_AS = 'waraq.scroll';
/** Browsers themselves keep about 50 entries a tab. */
const KEPT_ENTRIES = 100;

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
    sessionStorage.setItem(STORED_AS, JSON.stringify([...positions].slice(-KEPT_ENTRIES)));
  } catch {
    // Storage that is full or forbidden costs the position after a reload, no more.
  }
}

function show(): void {
  window.history.scrollRestoration = 'manual';
}

/**
 * Keeps the scroll position of each history entry, in `sessionStorage` over a reload.
 * The browser cannot: with `auto` it scrolls at `popstate`, before the page it belongs to is there.
 */
export function createScrollRestoration(): ScrollRestoration {
  const positions = new Map<string, number>();
  let arrivedAt: string | undefined;

  function record(): void {
    // Between a click and its page the address is the new one and the text still the old.
    if (arrivedAt === undefined || arrivedAt !== entryKey()) return;
    positions.delete(arrivedAt);
    positions.set(arrivedAt, window.scrollY);
  }

  function settle(): void {
    record();
    store(positions);
  }

  function hide(): void {
    settle();
    // A page that is loaded anew is whole before its script is: the browser restores it sooner.
    window.history.scrollRestoration = 'auto';
  }

  return {
    watch() {
      for (const [key, position] of stored()) positions.set(key, position);
      show();
      const watching = new AbortController();
      const { signal } = watching;
      window.addEventListener('scroll', record, { passive: true, signal });
      window.addEventListener('scrollend', settle, { passive: true, signal });
      window.addEventListener('pagehide', hide, { signal });
      window.addEventListener('pageshow', show, { signal });
      // Before any link acts on it: scroll events come a frame late.
      document.addEventListener('click', record, { capture: true, signal });
      // Before the router reads the entry.
      window.addEventListener('popstate', entryKey, { capture: true, signal });
      return () => watching.abort();
    },
    arrive(key) {
      arrivedAt = key;
    },
    recall: (key) => positions.get(key),
  };
}
