import { createContext } from 'react';
import type { PageStore } from './page-store.ts';

/** The store of the page router above; null where there is none, and links are plain links. */
export const PageStoreContext = createContext<PageStore | null>(null);
