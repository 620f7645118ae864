import { useCallback } from 'react';
import type { Page } from '../edition/pages/page.ts';
import { fetchPage } from './navigation/fetch-page.ts';
import { PageRouter } from './navigation/page-router.tsx';
import type { PageState } from './navigation/page-state.ts';
import { PageView } from './page-view.tsx';
import { isKnownKind, type PageRegistry } from './pages/page-entry.ts';
import { failedTitle, pageTitle } from './pages/page-title.ts';
import { pageRegistry } from './pages/registry.ts';
import { Announcer } from './status/announcer.tsx';

interface AppProps {
  /** The page that came with the document. */
  readonly first: Page;
  readonly registry?: PageRegistry;
}

/** The whole reader, inside a router. */
export function App({ first, registry = pageRegistry }: AppProps) {
  const titleOf = ({ page, state }: PageState) =>
    state === 'failed' ? failedTitle(page) : pageTitle(page, registry);
  const fetchKnown = useCallback(
    (path: string) => fetchPage(path, (kind) => isKnownKind(kind, registry)),
    [registry],
  );
  return (
    <Announcer>
      <PageRouter first={first} fetchPage={fetchKnown} titleOf={titleOf}>
        {(shown) => <PageView shown={shown} registry={registry} />}
      </PageRouter>
    </Announcer>
  );
}
