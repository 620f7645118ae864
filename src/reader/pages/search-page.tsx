import { useContext } from 'react';
import { ARCHIVE_PATH, SEARCH_PATH } from '../../edition/addresses/paths.ts';
import type { SearchPage as SearchPageData } from '../../edition/pages/search-page.ts';
import { AddressQueryContext } from '../navigation/navigation-context.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { PageLayout } from '../page-layout/page-layout.tsx';
import { lazyCode } from '../status/lazy-code.ts';
import { useHydrated } from '../status/use-hydrated.ts';
import { strings } from '../text/strings.ts';
import classes from './search-page.module.css';

/** The engine, the field, and all that shows results. */
const useSearch = lazyCode(() => import('../search/search.tsx'));

interface SearchPageProps {
  readonly page: SearchPageData;
}

/** Renders the page that searches; without scripts it says why it cannot, and leads to all stories. */
export function SearchPage({ page: { masthead } }: SearchPageProps) {
  const addressQuery = useContext(AddressQueryContext);
  const search = useSearch(useHydrated());
  return (
    <PageLayout masthead={masthead} here={{ path: SEARCH_PATH, exact: true }}>
      <div className={classes.page}>
        <h1>{strings.searchTitle}</h1>
        <noscript>
          <p>{strings.searchNeedsScripts}</p>
          <ul>
            {[{ path: ARCHIVE_PATH, label: strings.archive }, ...masthead.desks].map((way) => (
              <li key={way.path}>
                <PageLink to={way.path}>{way.label}</PageLink>
              </li>
            ))}
          </ul>
        </noscript>
        {search.state === 'there' ? (
          <search.code.Search addressQuery={addressQuery} masthead={masthead} />
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
