import type { Page } from '../edition/pages/page.ts';
import { PendingContext } from './status/pending-context.ts';
import { PendingMark } from './status/pending-mark.tsx';
import type { Shown } from './navigation/page-state.ts';
import { AliasPage } from './pages/alias-page.tsx';
import { AwaitedPage } from './pages/awaited-page.tsx';
import { FailedPage } from './pages/failed-page.tsx';
import { FrontPage } from './pages/front-page.tsx';
import { ListPage } from './pages/list-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { DisambiguationPage } from './pages/disambiguation-page.tsx';
import { StoryPage } from './pages/story-page.tsx';

/** All that is drawn of a page, wherever it comes from: the router in the browser, or the build. */
export function PageView({ shown }: { readonly shown: Shown }) {
  if (shown.state === 'failed') {
    return <FailedPage masthead={shown.page.masthead} retry={shown.retry} />;
  }
  const pending = shown.state === 'pending';
  return (
    <PendingContext value={pending}>
      {pending ? <PendingMark /> : null}
      <PageOfKind key={shown.page.path} page={shown.page} />
    </PendingContext>
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
    case 'disambiguation':
      return <DisambiguationPage page={page} />;
    case 'not-found':
      return <NotFoundPage page={page} />;
  }
}
