import { createContext, useContext, useEffect, useState } from 'react';
import type { Page } from '../../edition/pages/page-kinds.ts';
import { FromListContext, NavigationContext } from '../navigation/navigation-context.ts';
import { neighboursIn, type ListNeighbours, type OpenedList } from './neighbours-in.ts';

/** Returns the stories that a page lists; null for a page that lists none. */
export type OpenList = (page: Page) => OpenedList | null;

/** How pages list stories; the app puts its registry of pages here. */
export const OpenListContext = createContext<OpenList>(() => null);

/** What was found for a story that was come to from a list. */
interface Found {
  readonly list: string;
  readonly path: string;
  readonly neighbours: ListNeighbours | null;
}

/**
 * Returns the stories beside one in the list that the reader came from; null without a list, and until
 * it is there. The history entry names the list, so that it is known after a reload too.
 *
 * @param path of the story's page.
 */
export function useNeighbours(path: string): ListNeighbours | null {
  const list = useContext(FromListContext);
  const store = useContext(NavigationContext)?.store;
  const openList = useContext(OpenListContext);
  const [found, setFound] = useState<Found | null>(null);

  useEffect(() => {
    if (list === null || store === undefined) return undefined;
    let isCurrent = true;
    const open = async (listPath: string): Promise<OpenedList | null> => {
      const loaded = await store.load(listPath);
      return loaded.kind === 'found' ? openList(loaded.page) : null;
    };
    void neighboursIn(list, path, open).then((neighbours) => {
      if (isCurrent) setFound({ list, path, neighbours });
    });
    return () => {
      isCurrent = false;
    };
  }, [list, path, store, openList]);

  return found !== null && found.list === list && found.path === path ? found.neighbours : null;
}
