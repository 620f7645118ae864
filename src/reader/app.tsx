import { useCallback } from 'react';
import { useHref } from 'react-router-dom';
import { SEARCH_PATH } from '../edition/addresses/paths.ts';
import type { Page } from '../edition/pages/page-kinds.ts';
import { fetchPage } from './navigation/fetch-page.ts';
import { loadDocumentOnce } from './navigation/load-document.ts';
import type { LateLibrary } from './library/late-library-context.ts';
import { LateLibraryProvider } from './library/late-library-provider.tsx';
import { OpenListContext } from './list-order/use-neighbours.ts';
import type { OpenedList } from './list-order/neighbours-in.ts';
import { pagePathOfLink } from './navigation/page-path.ts';
import type { PageStore } from './navigation/page-store.ts';
import { PageRouter } from './navigation/page-router.tsx';
import type { PageState } from './navigation/page-state.ts';
import { TypedAheadScope } from './keys/typed-ahead-scope.tsx';
import { PageView } from './page-view.tsx';
import { entryOf, isKnownKind, type PageRegistry } from './pages/page-entry.ts';
import { failedTitle, pageTitle } from './pages/page-title.ts';
import { pageRegistry } from './pages/registry.ts';
import { LateSheetsContext, type LoadLateSheets } from './sheets/late-sheets-context.ts';
import { Announcer } from './status/announcer.tsx';
import { strings } from './text/strings.ts';
import { PageBoundary } from './status/page-boundary.tsx';

interface AppProps {
  /** The page that came with the document. */
  readonly first: Page;
  readonly registry?: PageRegistry;
  /** Loads the document of the current address; false where that cannot help. */
  readonly loadDocument?: () => boolean;
}

/** Returns the stories that a page lists; null for a page that lists none. */
function listOf(page: Page, registry: PageRegistry): OpenedList | null {
  const { list, title } = entryOf(page, registry);
  return list === undefined ? null : { order: list(page), title: title(page) ?? strings.front };
}

/** Fetches the sheets that a reader opens. */
export const loadLateSheets: LoadLateSheets = async () =>
  (await import('./late-sheets.ts')).lateSheets;

/** Fetches what keeps stories on the device. */
const fetchLibrary = async (): Promise<LateLibrary> =>
  (await import('./late-library.ts')).lateLibrary;

/** Renders the whole reader, inside a router. */
export function App({ first, registry = pageRegistry, loadDocument = loadDocumentOnce }: AppProps) {
  const home = useHref('/');
  const titleOf = (pageState: PageState) =>
    pageState.state === 'failed' ? failedTitle(pageState) : pageTitle(pageState.page, registry);
  const fetchKnown = useCallback(
    (path: string) => fetchPage(path, (kind) => isKnownKind(kind, registry)),
    [registry],
  );
  const openList = useCallback(
    async (address: string, store: PageStore) => {
      const path = pagePathOfLink(address);
      if (path === SEARCH_PATH) {
        const { searchOrder } = await import('./answers/search-order.ts');
        return searchOrder(address);
      }
      const loaded = await store.load(path);
      return loaded.kind === 'found' ? listOf(loaded.page, registry) : null;
    },
    [registry],
  );
  return (
    <Announcer>
      <PageRouter
        first={first}
        fetchPage={fetchKnown}
        titleOf={titleOf}
        loadDocument={loadDocument}
      >
        {(pageState) => (
          <TypedAheadScope hasFailed={pageState.state === 'failed'}>
            <PageBoundary
              subject={pageState.state === 'failed' ? pageState.reason : pageState.page}
              home={home}
              loadDocument={loadDocument}
            >
              <OpenListContext value={openList}>
                <LateSheetsContext value={loadLateSheets}>
                  <LateLibraryProvider fetchCode={fetchLibrary}>
                    <PageView pageState={pageState} registry={registry} />
                  </LateLibraryProvider>
                </LateSheetsContext>
              </OpenListContext>
            </PageBoundary>
          </TypedAheadScope>
        )}
      </PageRouter>
    </Announcer>
  );
}
