import { createContext } from 'react';
import type { NavigateFunction } from 'react-router-dom';
import type { PageStore } from './page-store.ts';

/** Where the site lies on its host: starts and ends with `/`. */
export const BaseContext = createContext('/');

/** Origin of the site, without a last slash; null where it is not known. */
export const SiteContext = createContext<string | null>(null);

/** What a link needs to open a page without a new document. */
export interface Navigation {
  readonly store: PageStore;
  readonly navigate: NavigateFunction;
  /** Scrolls to where the reader left the page, once what it shows late has come. */
  readonly restoreScroll: () => void;
}

/** The page router's navigation; null where there is none, as in the build: links are plain there. */
export const NavigationContext = createContext<Navigation | null>(null);

/** What stands in the address after the path: empty, or `?` and more. Empty in the build. */
export const AddressQueryContext = createContext('');

/** Path of the page around a link, where that lists stories: a story remembers what list it was opened from. */
export const ListContext = createContext<string | null>(null);

/** Address of the list that the page on screen was opened from, below the base of the site. */
export const FromListContext = createContext<string | null>(null);

/** What a history entry keeps of the list that its page was opened from. */
interface FromList {
  readonly list: string;
}

/** Returns the state of a history entry whose page is opened from a list; null where from none. */
export const stateFrom = (list: string | null): FromList | null =>
  list === null ? null : { list };

const textIn = (state: unknown, name: 'list' | 'story'): string | null => {
  const value: unknown =
    typeof state === 'object' && state !== null ? Reflect.get(state, name) : undefined;
  return typeof value === 'string' ? value : null;
};

/** Returns the address of the list that the state of a history entry names; null where it names none. */
export const listIn = (state: unknown): string | null => textIn(state, 'list');

/** What a history entry keeps of the story that the reader returned from to its list. */
interface ReturnedFrom {
  readonly story: string;
}

/**
 * Returns the state of a history entry whose list is to open where a story stands in it.
 *
 * @param story path of the story on the host.
 */
export const stateReturning = (story: string): ReturnedFrom => ({ story });

/** Returns the path on the host of the story that the reader returned from; null where from none. */
export const storyIn = (state: unknown): string | null => textIn(state, 'story');
