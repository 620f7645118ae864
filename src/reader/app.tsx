import type { Page } from '../edition/pages/page.ts';
import { Announcer } from './status/announcer.tsx';
import { PageRouter } from './navigation/page-router.tsx';
import { ShownPage } from './page-view.tsx';

interface AppProps {
  /** The page that came with the document. */
  readonly first: Page;
}

/** The whole reader, inside a router. */
export function App({ first }: AppProps) {
  return (
    <Announcer>
      <PageRouter first={first}>{(shown) => <ShownPage shown={shown} />}</PageRouter>
    </Announcer>
  );
}
