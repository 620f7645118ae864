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
