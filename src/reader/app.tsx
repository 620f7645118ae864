import type { Page } from '../edition/pages/page.ts';
import { Announcer } from './status/announcer.tsx';
import { PageRouter } from './navigation/page-router.tsx';
import { PageView } from './page-view.tsx';

interface AppProps {
  /** The page that came with the document. */
  readonly first: Page;
}

/** The whole reader, inside a router. */
export function App({ first }: AppProps) {
  return (
    <Announcer>
      <PageRouter first={first}>{(shown) => <PageView shown={shown} />}</PageRouter>
    </Announcer>
  );
}
