import type { Page } from '../edition/page.ts';
import { Announcer } from './components/announcer.tsx';
import { PageRouter } from './navigation/page-router.tsx';
import { ShownPage } from './shown-page.tsx';

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
