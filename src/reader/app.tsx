import type { Page } from '../edition/page.ts';
import { BusyContext } from './busy.ts';
import { Announcer } from './components/announcer.tsx';
import { PendingMark } from './components/pending-mark.tsx';
import { PageRouter } from './navigation/page-router.tsx';
import type { Shown } from './navigation/page-router.tsx';
import { AliasPage } from './pages/alias-page.tsx';
import { AwaitedPage } from './pages/awaited-page.tsx';
import { FailedPage } from './pages/failed-page.tsx';
import { FrontPage } from './pages/front-page.tsx';
import { ListPage } from './pages/list-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { SharedPage } from './pages/shared-page.tsx';
import { StoryPage } from './pages/story-page.tsx';

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

function ShownPage({ shown }: { readonly shown: Shown }) {
  if (shown.state === 'failed') {
    return <FailedPage masthead={shown.page.masthead} retry={shown.retry} />;
  }
  const pending = shown.state === 'pending';
  return (
    <BusyContext value={pending}>
      {pending ? <PendingMark /> : null}
      <PageOfKind key={shown.page.path} page={shown.page} />
    </BusyContext>
  );
}

function PageOfKind({ page }: { readonly page: Page }) {
  switch (page.kind) {
    case 'front':
      return <FrontPage page={page} />;
    case 'story':
      return <StoryPage page={page} />;
    case 'desk':
    case 'archive':
      return <ListPage page={page} />;
    case 'awaited':
      return <AwaitedPage page={page} />;
    case 'alias':
      return <AliasPage page={page} />;
    case 'shared':
      return <SharedPage page={page} />;
    case 'not-found':
      return <NotFoundPage page={page} />;
  }
}
