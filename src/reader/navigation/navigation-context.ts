import { createContext } from 'react';
import type { NavigateFunction } from 'react-router-dom';
import type { PageStore } from './page-store.ts';

/** Where the site lies on its host: starts and ends with `/`. */
export const BaseContext = createContext('/');

/** What a link needs to lead on without a new document, the same for every link of a page. */
export interface Navigation {
  readonly store: PageStore;
  readonly navigate: NavigateFunction;
}

/** The page router's; null where there is none, as in the build, and links are plain links. */
export const NavigationContext = createContext<Navigation | null>(null);
