import { createContext } from 'react';
import type { NavigateFunction } from 'react-router-dom';
import type { PageStore } from './page-store.ts';

/** Where the site lies on its host: starts and ends with `/`. */
export const BaseContext = createContext('/');

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

/** Path of the list that the page on screen was opened from. */
export const FromListContext = createContext<string | null>(null);

/** What a history entry keeps of the list that its page was opened from. */
interface FromList {
  readonly list: string;
}

/** Returns the state of a history entry whose page is opened from a list; null where from none. */
export const stateFrom = (list: string | null): FromList | null =>
  list === null ? null : { list };

/** Returns the path of the list that the state of a history entry names; null where it names none. */
export const listIn = (state: unknown): string | null =>
  typeof state === 'object' && state !== null && 'list' in state && typeof state.list === 'string'
    ? state.list
    : null;
