import {
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import {
  useHref,
  useLocation,
  useNavigate,
  type Location,
  type NavigateFunction,
} from 'react-router-dom';
import type { Page } from '../../edition/pages/page.ts';
import { markHydrated } from '../status/use-hydrated.ts';
import { listenForUpdates } from './hot-update.ts';
import { BaseContext, NavigationContext } from './navigation-context.ts';
import { pagePath } from './page-path.ts';
import { createPageStore, type FetchPage, type PageStore } from './page-store.ts';
import type { PageState } from './page-state.ts';
import { STAYS, useRouteFocus } from './use-route-focus.ts';

interface PageRouterProps {
  /** The page that came with the HTML. */
  readonly first: Page;
  /** Asks for the others. */
  readonly fetchPage: FetchPage;
  /** The title of the document while this is on screen. */
  readonly titleOf: (shown: PageState) => string;
  readonly children: (shown: PageState) => ReactNode;
}

/** One file serves every unknown address, so it takes the address it was served at. */
function placed(first: Page, path: string): Page {
  return first.kind === 'not-found' ? { ...first, path } : first;
}

function usePageState(store: PageStore, first: Page, path: string, location: Location): PageState {
  const read = () => store.read(path);
  const atHand = useSyncExternalStore(store.subscribe, read, read);
  const [last, setLast] = useState(first);
  const [failedAt, setFailedAt] = useState<Location | null>(null);
  const arriving = atHand?.kind === 'alias' ? undefined : atHand;
  if (arriving !== undefined && arriving !== last) setLast(arriving);

  const hear = useCallback(
    (page: Page | undefined) => {
      // A reader who has moved on since is at another location: this failure is not theirs.
      if (page === undefined) setFailedAt(location);
    },
    [location],
  );
  useEffect(() => void store.load(path).then(hear), [store, path, hear]);

  if (arriving !== undefined) return { page: arriving, state: 'ready' };
  // Dropped from memory while it is open (an edit, or fifty pages fetched ahead): it stays open.
  if (last.path === path) return { page: last, state: 'ready' };
  if (failedAt !== location) return { page: last, state: 'pending' };
  const retry = () => {
    setFailedAt(null);
    void store.load(path).then(hear);
  };
  return { page: last, state: 'failed', retry };
}

function useAliases(
  store: PageStore,
  path: string,
  { hash }: Location,
  navigate: NavigateFunction,
): void {
  const read = () => store.read(path);
  const page = useSyncExternalStore(store.subscribe, read, read);
  const target = page?.kind === 'alias' && pagePath(page.target) !== path ? page.target : undefined;
  useEffect(() => {
    if (target !== undefined) void navigate(`${target}${hash}`, { replace: true });
  }, [target, hash, navigate]);
}

function useHotUpdate(
  store: PageStore,
  path: string,
  { hash }: Location,
  navigate: NavigateFunction,
): void {
  useEffect(
    () =>
      listenForUpdates({
        store,
        path,
        replace: (to) => void navigate(`${to}${hash}`, { replace: true, state: STAYS }),
      }),
    [store, path, hash, navigate],
  );
}

/**
 * Shows the page of the current address, inside a BrowserRouter whose basename is Vite's `base`, last
 * slash included. The address changes at once; the page before stays until the
 * JSON of the new one is there. Links, back and forward go the same way.
 */
export function PageRouter({ first, fetchPage, titleOf, children }: PageRouterProps) {
  const location = useLocation();
  const navigate = useNavigate();
  const base = useHref('/');
  const path = pagePath(location.pathname);
  const [opening] = useState(() => placed(first, path));
  const [store] = useState(() => createPageStore(opening, fetchPage));
  const shown = usePageState(store, opening, path, location);
  useAliases(store, path, location, navigate);
  useRouteFocus(shown, titleOf(shown), location);
  useHotUpdate(store, path, location, navigate);
  useEffect(markHydrated, []);
  const navigation = useMemo(() => ({ store, navigate }), [store, navigate]);
  return (
    <BaseContext value={base}>
      <NavigationContext value={navigation}>{children(shown)}</NavigationContext>
    </BaseContext>
  );
}
