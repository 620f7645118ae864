import type { PageBase } from '../edition/pages/page-base.ts';
import type { PageState } from './navigation/page-state.ts';
import { ListContext } from './navigation/navigation-context.ts';
import { FailedPage } from './page-layout/failed-page.tsx';
import { entryOf, type PageRegistry } from './pages/page-entry.ts';
import { pageRegistry } from './pages/registry.ts';
import { useDigits } from './settings/use-digits.ts';
import { PendingContext } from './status/pending-context.ts';
import { PendingMark } from './status/pending-mark.tsx';

interface PageViewProps {
  readonly pageState: PageState<PageBase>;
  readonly registry?: PageRegistry;
}

/** Shows a page, for the router in the browser and for the build alike. */
export function PageView({ pageState, registry = pageRegistry }: PageViewProps) {
  const digits = useDigits();
  if (pageState.state === 'failed') {
    const { page, reason, retry } = pageState;
    return <FailedPage masthead={page.masthead} reason={reason} retry={retry} />;
  }
  const pending = pageState.state === 'pending';
  const { page } = pageState;
  return (
    <PendingContext value={pending}>
      {pending ? <PendingMark /> : null}
      <PageOfKind key={`${page.path} ${digits}`} page={page} registry={registry} />
    </PendingContext>
  );
}

interface PageOfKindProps {
  readonly page: PageBase;
  readonly registry: PageRegistry;
}

function PageOfKind({ page, registry }: PageOfKindProps) {
  const { Component, list } = entryOf(page, registry);
  return (
    <ListContext value={list === undefined ? null : page.path}>
      <Component page={page} />
    </ListContext>
  );
}
