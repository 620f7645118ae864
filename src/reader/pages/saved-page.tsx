import { useCallback, useContext, useEffect, useState } from 'react';
import { SAVED_PATH } from '../../edition/addresses/paths.ts';
import type { SavedPage as SavedPageData } from '../../edition/pages/browser-pages.ts';
import { LateLibraryContext } from '../library/late-library-context.ts';
import { PageLayout } from '../page-layout/page-layout.tsx';
import { Unscripted } from '../status/unscripted.tsx';
import { strings } from '../text/strings.ts';
import { FailedPage } from '../page-layout/failed-page.tsx';
import classes from './saved-page.module.css';

interface SavedPageProps {
  readonly page: SavedPageData;
}

/** Renders the page of what a reader saved; without scripts it says why nothing is there. */
export function SavedPage({ page }: SavedPageProps) {
  const { code, load } = useContext(LateLibraryContext);
  const [hasFailed, setFailed] = useState(false);
  const fetchCode = useCallback(() => {
    load().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, [load]);
  useEffect(fetchCode, [fetchCode]);
  if (hasFailed && code === null)
    return <FailedPage masthead={page.masthead} reason="unreachable" retry={fetchCode} />;
  return (
    <PageLayout masthead={page.masthead} here={{ path: SAVED_PATH, exact: true }}>
      <div className={classes.page}>
        <h1>{strings.saved}</h1>
        <Unscripted part={page} />
        {code === null ? null : <code.SavedView />}
      </div>
    </PageLayout>
  );
}
