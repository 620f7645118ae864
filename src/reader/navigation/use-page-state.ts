import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Location } from 'react-router-dom';
import type { Page } from '../../edition/pages/page-kinds.ts';
import { useHydrated } from '../status/use-hydrated.ts';
import { pagePath } from './page-path.ts';
import type { FailureReason, PageState } from './page-state.ts';
import type { PageStore } from './page-store.ts';

interface PageSource {
  readonly store: PageStore;
  /** The page that came with the document. */
  readonly first: Page;
  /** Loads the document of the current address; false where that cannot help. */
  readonly loadDocument: () => boolean;
}

interface Failure {
  readonly location: Location;
  /** Counts what the reader asks for: a failure of the one before is over. */
  readonly attempt: number;
  readonly reason: FailureReason;
}

function reloadDocument(): void {
  window.location.reload();
}

/**
 * Returns what to show at a location: its page, the page before it while it is on its way, or why it
 * could not be loaded. A page that this build cannot read is loaded as a document, if that may help.
 */
export function usePageState(
  { store, first, loadDocument }: PageSource,
  location: Location,
): PageState {
  const path = pagePath(location.pathname);
  const read = () => store.read(path);
  const inMemory = useSyncExternalStore(store.subscribe, read, read);
  const [last, setLast] = useState(first);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(1);
  const isHydrated = useHydrated();
  // An alias is never shown: the router follows it. A page is hydrated as it came, wherever the reader went meanwhile.
  const known = isHydrated ? inMemory : first;
  const arriving = known?.kind === 'alias' ? undefined : known;
  if (arriving !== undefined && arriving !== last) setLast(arriving);

  useEffect(() => {
    // A reader who has moved on is at another location: the failure is not theirs any more.
    let isCurrent = true;
    void store.load(path).then((loaded) => {
      if (!isCurrent || loaded.kind === 'found') return;
      if (loaded.kind === 'unreadable' && loadDocument()) return;
      setFailure({ location, attempt, reason: loaded.kind });
    });
    return () => {
      isCurrent = false;
    };
  }, [store, path, location, loadDocument, attempt]);

  if (arriving !== undefined) return { page: arriving, state: 'loaded' };
  // Dropped from memory while it is open, as by an edit or fifty pages fetched ahead: it stays open.
  if (last.path === path) return { page: last, state: 'loaded' };
  if (failure?.location !== location || failure.attempt !== attempt) {
    return { page: last, state: 'pending' };
  }
  const { reason } = failure;
  const loadAgain = () => setAttempt(attempt + 1);
  return {
    page: last,
    state: 'failed',
    reason,
    retry: reason === 'unreadable' ? reloadDocument : loadAgain,
  };
}
