import { createContext } from 'react';
import type { NavigateFunction } from 'react-router-dom';
import type { PageStore } from './page-store.ts';

/** What a link needs to lead on, the same for every link of a page. */
export interface Navigation {
  readonly store: PageStore;
  /** Where the site lies on its host: starts and ends with `/`. */
  readonly base: string;
  readonly navigate: NavigateFunction;
}

/** The page router's; null where there is none, and links are plain links. */
export const NavigationContext = createContext<Navigation | null>(null);
