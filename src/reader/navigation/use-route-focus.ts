import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Location } from 'react-router-dom';
import { entryIndex, entryKey } from './history-entry.ts';
import type { PageState } from './page-state.ts';
import { storyIn } from './navigation-context.ts';
import { focusFirstRoute, focusRoute, returnToLink, scrollToPosition } from './route-focus.ts';
import { createScrollRestoration } from './scroll-restoration.ts';

/**
 * State of a history entry whose page replaces the same page under a former address, as when a
 * headline is edited: focus and scroll position stay.
 */
export const STAYS: unknown = 'stays';

/** The page that the reader is at. */
interface CurrentRoute {
  readonly location: Location;
  /** Its own path, and its path on the host. */
  readonly path: string;
  readonly pathname: string;
  /** As `entryIndex`. */
  readonly index: number | null;
}

/** Returns the path on the host of the page that the reader comes back from; null when they go on. */
const cameBackFrom = (before: CurrentRoute, index: number | null): string | null =>
  index !== null && before.index !== null && index < before.index ? before.pathname : null;

/** Tells whether a location asks the same page for something else: only what stands after `?` differs. */
const asksAnew = (before: CurrentRoute, path: string, { search, hash }: Location): boolean =>
  before.path === path && before.location.hash === hash && before.location.search !== search;

/** How the reader has come to a history entry; positions are in pixels. */
interface Arrival {
  /** Where it was left; undefined when it is new. */
  readonly saved: number | undefined;
  /** The path on the host of the page that the reader comes back from. */
  readonly from: string | null;
  /** Where it stands. */
  readonly top: number;
}

/**
 * Does for a page that replaces another what a browser does when a document loads: title, focus,
 * scroll position. The first page keeps those of its document; a page that is asked for something else
 * keeps its focus.
 *
 * @param title The document's.
 * @param location The router's.
 * @returns Scrolls once more to where the reader left the page, or left from it, for one whose content comes late;
 *   nothing happens where the reader has scrolled since.
 */
export function useRouteFocus(
  { page, state }: PageState,
  title: string,
  location: Location,
): () => void {
  const [restoration] = useState(createScrollRestoration);
  const lastTitle = useRef(title);
  const current = useRef<CurrentRoute>(null);
  const arrival = useRef<Arrival>(null);

  useLayoutEffect(() => restoration.watch(), [restoration]);

  useLayoutEffect(() => {
    // Before the focus moves: a screen reader says the title, then the headline.
    if (lastTitle.current !== title) document.title = title;
    lastTitle.current = title;
  }, [title]);

  useLayoutEffect(() => {
    const before = current.current;
    const key = entryKey();
    // The router renders in a transition: the history may be further on than this render.
    const isCurrent = location.key === 'default' || location.key === key;
    if (state === 'pending' || !isCurrent || before?.location === location) return;
    if (state === 'failed') {
      focusRoute({ hash: '', saved: undefined, from: null }, false);
      return;
    }
    const index = entryIndex();
    current.current = { location, path: page.path, pathname: window.location.pathname, index };
    const saved = restoration.positionOf(key);
    const from = (before && cameBackFrom(before, index)) ?? storyIn(location.state);
    restoration.setEntry(key);
    if (before === null) focusFirstRoute({ hash: location.hash, saved, from: null });
    else if (asksAnew(before, page.path, location)) {
      if (saved !== undefined) scrollToPosition(saved);
    } else if (location.state !== STAYS) {
      focusRoute({ hash: location.hash, saved, from }, before.path === page.path);
    }
    arrival.current = { saved, from, top: window.scrollY };
  }, [restoration, location, state, page.path]);

  return useCallback(() => {
    const arrived = arrival.current;
    arrival.current = null;
    if (arrived === null || arrived.top !== window.scrollY) return;
    if (arrived.saved !== undefined) scrollToPosition(arrived.saved);
    else if (arrived.from !== null) returnToLink(arrived.from);
  }, []);
}
