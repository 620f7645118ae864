import { useContext, useEffect } from 'react';
import { SEARCH_PATH } from '../../edition/addresses/paths.ts';
import type { SearchPage as SearchPageData } from '../../edition/pages/browser-pages.ts';
import { TypedAheadContext } from '../keys/typed-ahead.ts';
import { AddressQueryContext } from '../navigation/navigation-context.ts';
import { PageLayout } from '../page-layout/page-layout.tsx';
import { lazyCode } from '../status/lazy-code.ts';
import { Unscripted } from '../status/unscripted.tsx';
import { useHydrated } from '../status/use-hydrated.ts';
import { strings } from '../text/strings.ts';
import classes from './search-page.module.css';

/** The engine, the field, and all that shows results. */
const useSearch = lazyCode(() => import('../search/search.tsx'));

interface SearchPageProps {
  readonly page: SearchPageData;
}

/** Renders the page that searches; browsers without scripts are led to all stories. */
export function SearchPage({ page }: SearchPageProps) {
  const { masthead } = page;
  const addressQuery = useContext(AddressQueryContext);
  const hydrated = useHydrated();
  const search = useSearch(hydrated);
  const typedAhead = useContext(TypedAheadContext);
  useEffect(() => {
    if (search.state === 'failed') typedAhead.stop();
  }, [search.state, typedAhead]);
  return (
    <PageLayout masthead={masthead} here={{ path: SEARCH_PATH, exact: true }}>
      <div className={classes.page}>
        <h1>{strings.searchTitle}</h1>
        <Unscripted part={page} className={classes.unscripted} />
        {search.state === 'there' ? (
          <search.code.Search addressQuery={addressQuery} page={page} />
        ) : null}
        {search.state === 'failed' ? (
          <div role="alert">
            <p className="stand">{strings.searchFailedText}</p>
            <button type="button" className="go" onClick={search.retry}>
              {strings.searchAgain}
            </button>
          </div>
        ) : null}
      </div>
    </PageLayout>
  );
}
