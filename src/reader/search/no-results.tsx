import type { SearchPage } from '../../edition/pages/browser-pages.ts';
import { partsOfQuery } from '../../search/query/query-signs.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { requestOf, searchPath } from '../answers/search-request.ts';
import { isolateIn } from '../text/isolate.tsx';
import { searchStrings } from '../text/search-strings.ts';
import type { Answer } from '../answers/answers.ts';
import { SearchWays } from './search-ways.tsx';
import { WayList } from './way-list.tsx';
import classes from './search.module.css';

interface NoResultsProps {
  readonly answer: Answer;
  readonly page: SearchPage;
}

/** Returns the words that a query with signs looks for, without the signs; null for one that has none. */
function withoutSigns(query: string): string | null {
  const parts = partsOfQuery(query);
  const words = parts.flatMap(({ text, isLeftOut }) => (isLeftOut ? [] : text)).join(' ');
  return parts.some(({ isQuoted, isLeftOut }) => isQuoted || isLeftOut) && words !== ''
    ? words
    : null;
}

/** Quotes within quotes. */
const inQuotes = (words: string): string => words.replaceAll('«', '“').replaceAll('»', '”');

/** Says that nothing was found, and offers the nearest spellings, fewer filters, the desks and countries. */
export function NoResults({ answer: { request, nearest }, page }: NoResultsProps) {
  const isFiltered = Object.keys(request.filters).length > 0;
  const plain = withoutSigns(request.query);
  return (
    <div className={classes.nothing}>
      <p className="stand">{isolateIn(searchStrings.noResults, inQuotes(request.query))}</p>
      {plain === null ? null : (
        <PageLink to={searchPath({ ...request, query: plain, page: 1 })} className="go">
          {searchStrings.withoutSigns}
        </PageLink>
      )}
      {isFiltered ? (
        <PageLink to={searchPath({ ...request, filters: {}, page: 1 })} className="go">
          {searchStrings.withoutFilters}
        </PageLink>
      ) : (
        <p className="soft">{searchStrings.noResultsText}</p>
      )}
      <WayList
        title={searchStrings.nearestWords}
        ways={nearest.map((word) => ({
          path: searchPath({ ...requestOf(''), query: word }),
          label: word,
        }))}
      />
      <SearchWays page={page} />
    </div>
  );
}
