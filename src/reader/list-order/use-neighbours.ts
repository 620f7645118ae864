import { createContext, useContext, useEffect, useState } from 'react';
import type { StoryPage } from '../../edition/pages/story-page.ts';
import { FromListContext, NavigationContext } from '../navigation/navigation-context.ts';
import type { PageStore } from '../navigation/page-store.ts';
import { neighboursIn, type ListNeighbours, type OpenedList } from './neighbours-in.ts';

/** Brings a page that lists stories, by its address; null for one that lists none, or that is not to be had. */
export type OpenList = (list: string, store: PageStore) => Promise<OpenedList | null>;

/** How lists are brought; the app puts its registry of pages here. */
export const OpenListContext = createContext<OpenList>(() => Promise.resolve(null));

/** What was found for a story that was come to from a list. */
interface Found {
  readonly list: string;
  readonly path: string;
  readonly neighbours: ListNeighbours | null;
}

/**
 * Returns the stories beside one in the list that the reader came from; null without a list, and until
 * it is there. The history entry names the list, so that it is known after a reload too.
 */
export function useNeighbours(page: StoryPage): ListNeighbours | null {
  const { path } = page;
  const list = useContext(FromListContext);
  const store = useContext(NavigationContext)?.store;
  const openList = useContext(OpenListContext);
  const [found, setFound] = useState<Found | null>(null);

  useEffect(() => {
    if (list === null || store === undefined) return undefined;
    let isCurrent = true;
    neighboursIn(list, path, (address) => openList(address, store)).then(
      (neighbours) => {
        if (isCurrent) setFound({ list, path, neighbours });
      },
      () => {
        // Code that brings the list did not come. The story is there, and leads on in the edition.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [list, path, store, openList]);

  return found !== null && found.list === list && found.path === path ? found.neighbours : null;
}
