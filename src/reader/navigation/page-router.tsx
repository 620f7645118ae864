import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import {
  useHref,
  useLocation,
  useNavigate,
  type Location,
  type NavigateFunction,
} from 'react-router-dom';
import type { Page } from '../../edition/pages/page-kinds.ts';
import { repeatMissedStep } from '../status/missed-steps.ts';
import { markHydrated } from '../status/use-hydrated.ts';
import { listenForUpdates } from './hot-update.ts';
import { loadDocumentOnce } from './load-document.ts';
import {
  AddressQueryContext,
  BaseContext,
  FromListContext,
  listIn,
  NavigationContext,
  stateFrom,
} from './navigation-context.ts';
import { isOddlySpelled, pagePath } from './page-path.ts';
import type { PageState } from './page-state.ts';
import { createPageStore, type FetchPage, type PageStore } from './page-store.ts';
import { usePageState } from './use-page-state.ts';
import { STAYS, useRouteFocus } from './use-route-focus.ts';

interface PageRouterProps {
  /** The page that came with the document. */
  readonly first: Page;
  /** Asks for the others. */
  readonly fetchPage: FetchPage;
  /** The title of the document while this is on screen. */
  readonly titleOf: (state: PageState) => string;
  /** Loads the document of the current address; false where that cannot help. */
  readonly loadDocument?: () => boolean;
  readonly children: (state: PageState) => ReactNode;
}

/** Gives the "not found" page, one file for every unknown address, the address it was served at. */
const atItsAddress = (page: Page, path: string): Page =>
  page.kind === 'not-found' ? { ...page, path } : page;

/** Looks for the page that an address in capitals or decomposed letters means, where the host has none there. */
function useOddSpelling(
  store: PageStore,
  first: Page,
  { pathname, search, hash }: Location,
  navigate: NavigateFunction,
): void {
  const isOdd = first.kind === 'not-found' && isOddlySpelled(pathname);
  const path = pagePath(pathname);
  useEffect(() => {
    if (!isOdd) return undefined;
    let isCurrent = true;
    void store.refresh(path).then((page) => {
      const isThere = page !== undefined && page.kind !== 'not-found' && page.kind !== 'alias';
      if (isCurrent && isThere) void navigate(`${path}${search}${hash}`, { replace: true });
    });
    return () => {
      isCurrent = false;
    };
  }, [store, isOdd, path, search, hash, navigate]);
}

/** Leads on from another address of a story to the story. */
function useAliases(
  store: PageStore,
  path: string,
  { search, hash, state }: Location,
  navigate: NavigateFunction,
): void {
  const read = () => store.read(path);
  const page = useSyncExternalStore(store.subscribe, read, read);
  const target = page?.kind === 'alias' ? page.target : undefined;
  const list = listIn(state);
  useEffect(() => {
    if (target === undefined) return;
    void navigate(`${target}${search}${hash}`, { replace: true, state: stateFrom(list) });
  }, [target, search, hash, list, navigate]);
}

/** Returns the path of the list that the page on screen was opened from; while the next page comes, it stays. */
function useFromList({ page, state }: PageState, path: string, location: Location): string | null {
  const list = listIn(location.state);
  const [arrived, setArrived] = useState({ path, list });
  const hasArrived = state === 'loaded' && page.path === path;
  if (hasArrived && (arrived.path !== path || arrived.list !== list)) setArrived({ path, list });
  return arrived.list;
}

/** Updates the open page in place when its seed is edited in `vite dev`. */
function useHotUpdate(
  store: PageStore,
  path: string,
  { search, hash }: Location,
  navigate: NavigateFunction,
): void {
  useEffect(
    () =>
      listenForUpdates({
        store,
        path,
        replace: (to) => void navigate(`${to}${search}${hash}`, { replace: true, state: STAYS }),
      }),
    [store, path, search, hash, navigate],
  );
}

/**
 * Shows the page of the current address, inside a BrowserRouter whose basename is the site's base.
 * The address changes at once; the page before stays until the JSON of the new one is there.
 */
export function PageRouter({
  first,
  fetchPage,
  titleOf,
  loadDocument = loadDocumentOnce,
  children,
}: PageRouterProps) {
  const location = useLocation();
  const navigate = useNavigate();
  const base = useHref('/');
  const path = pagePath(location.pathname);
  const [opening] = useState(() => atItsAddress(first, path));
  const [store] = useState(() => createPageStore(opening, fetchPage));
  const state = usePageState({ store, first: opening, loadDocument }, location);
  useOddSpelling(store, first, location, navigate);
  useAliases(store, path, location, navigate);
  const restoreScroll = useRouteFocus(state, titleOf(state), location);
  useHotUpdate(store, path, location, navigate);
  const fromList = useFromList(state, path, location);
  useEffect(() => {
    repeatMissedStep();
    markHydrated();
  }, []);
  const navigation = useMemo(
    () => ({ store, navigate, restoreScroll }),
    [store, navigate, restoreScroll],
  );
  return (
    <BaseContext value={base}>
      <NavigationContext value={navigation}>
        <FromListContext value={fromList}>
          <AddressQueryContext value={location.search}>{children(state)}</AddressQueryContext>
        </FromListContext>
      </NavigationContext>
    </BaseContext>
  );
}
