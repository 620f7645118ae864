import { ARCHIVE_PATH } from '../../edition/addresses/paths.ts';
import type { SearchPage } from '../../edition/pages/browser-pages.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { searchStrings } from '../text/search-strings.ts';
import { strings } from '../text/strings.ts';

interface UnscriptedSearchProps {
  readonly page: SearchPage;
}

/** Says why nothing can be searched without scripts, and leads to all stories, by desk and country. */
export function UnscriptedSearch({ page: { masthead, places } }: UnscriptedSearchProps) {
  const archive = { path: ARCHIVE_PATH, label: strings.archive };
  const ways = [archive, ...masthead.desks, ...(places ?? [])];
  return (
    <>
      <p>{searchStrings.needsScripts}</p>
      <ul>
        {ways.map(({ path, label }) => (
          <li key={path}>
            <PageLink to={path}>{label}</PageLink>
          </li>
        ))}
      </ul>
    </>
  );
}
