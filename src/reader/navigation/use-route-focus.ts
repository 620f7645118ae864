import { useLayoutEffect, useRef, useState } from 'react';
import type { Location } from 'react-router-dom';
import { arrive, focusFirstRoute } from './route-focus.ts';
import { entryIndex, entryKey } from './history-entry.ts';
import type { PageState } from './page-state.ts';
import { createScrollRestoration } from './scroll-restoration.ts';

/**
 * State of a history entry whose page takes the place of the same page under a former address, as
 * when a headline is edited: the reader stays where they are.
 */
export const STAYS: unknown = 'stays';

/** The page that the reader is at. */
interface Arrived {
  readonly location: Location;
  /** Its own path, and where it was found on the host. */
  readonly path: string;
  readonly pathname: string;
  /** As `entryIndex`. */
  readonly index: number | null;
}

/** The path on the host of the page that the reader comes back from; null when they go on. */
const leftBehind = (before: Arrived, index: number | null): string | null =>
  index !== null && before.index !== null && index < before.index ? before.pathname : null;

/**
 * What a browser does when a page loads, done for a page that changes in place: title, focus,
 * scroll. Not for the page that came with the HTML.
 *
 * @param title The document's.
 * @param location The router's.
 */
export function useRouteFocus({ page, state }: PageState, title: string, location: Location): void {
  const [memory] = useState(createScrollRestoration);
  const titled = useRef(title);
  const arrived = useRef<Arrived>(null);

  useLayoutEffect(() => memory.watch(), [memory]);

  useLayoutEffect(() => {
    // Before the focus moves: a screen reader says the title, then the headline.
    if (titled.current !== title) document.title = title;
    titled.current = title;
  }, [title]);

  useLayoutEffect(() => {
    const before = arrived.current;
    const key = entryKey();
    // The router renders in a transition: the history may be further on than this render.
    const isCurrent = location.key === 'default' || location.key === key;
    if (state === 'pending' || !isCurrent || before?.location === location) return;
    if (state === 'failed') {
      arrive({ hash: '', saved: undefined, from: null }, false);
      return;
    }
    const index = entryIndex();
    arrived.current = { location, path: page.path, pathname: window.location.pathname, index };
    const saved = memory.recall(key);
    memory.arrive(key);
    if (before === null) focusFirstRoute({ hash: location.hash, saved, from: null });
    else if (location.state !== STAYS) {
      const from = leftBehind(before, index);
      arrive({ hash: location.hash, saved, from }, before.path === page.path);
    }
  }, [memory, location, state, page.path]);
}
