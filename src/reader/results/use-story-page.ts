import { useContext, useEffect, useSyncExternalStore } from 'react';
import type { StoryPage } from '../../edition/pages/story-page.ts';
import { NavigationContext } from '../navigation/navigation-context.ts';
import { savesData } from '../status/saves-data.ts';

/** Nothing is fetched for results that are gone with the next letter: whoever types has rested before they came. */
const REST_MS = 150;

const never = (): (() => void) => () => {};

/**
 * Returns the page of a story that was found, which is fetched for the sentence that it is quoted with; undefined
 * until it has come, and for a reader who saves data.
 */
export function useStoryPage(path: string): StoryPage | undefined {
  const store = useContext(NavigationContext)?.store;
  const page = useSyncExternalStore(store?.subscribe ?? never, () => store?.read(path));
  const isThere = page !== undefined;
  useEffect(() => {
    if (store === undefined || isThere || savesData()) return undefined;
    const timer = setTimeout(() => void store.load(path), REST_MS);
    return () => clearTimeout(timer);
  }, [store, path, isThere]);
  return page?.kind === 'story' ? page : undefined;
}
