import { useEffect, useState } from 'react';
import type { Destination } from '../../edition/addresses/destinations.ts';
import type { NotFoundPage } from '../../edition/pages/not-found-page.ts';
import { nearPages, wordsOfAddress } from '../answers/near-pages.ts';
import { searchSession } from '../answers/one-session.ts';
import { requestOf, searchPath } from '../answers/search-request.ts';
import { ListSection } from '../lists/list-section.tsx';
import { PageLink } from '../navigation/page-link.tsx';
import { savesData } from '../status/saves-data.ts';
import { isolate, isolateIn } from '../text/isolate.tsx';
import { searchStrings } from '../text/search-strings.ts';

interface NearPagesProps {
  /** The page that says that none is at its address. */
  readonly page: NotFoundPage;
}

/** Links to pages whose addresses are near one that leads nowhere, and to the search for its words. */
export function NearPages({ page: { path, masthead } }: NearPagesProps) {
  const { desks } = masthead;
  const [pages, setPages] = useState<readonly Destination[]>([]);
  useEffect(() => {
    if (savesData()) return undefined;
    let isCurrent = true;
    nearPages(path, desks, searchSession).then(
      (near) => {
        if (isCurrent) setPages(near);
      },
      // Without the index the link to the search is left, which says what is wrong.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [path, desks]);
  const words = wordsOfAddress(path);
  if (words === '') return null;
  return (
    <>
      {pages.length === 0 ? null : (
        <ListSection title={searchStrings.nearPages}>
          {pages.map((near) => (
            <li key={near.path}>
              <PageLink to={near.path}>{isolate(near.label)}</PageLink>
            </li>
          ))}
        </ListSection>
      )}
      <PageLink to={searchPath({ ...requestOf(''), query: words })} className="go">
        {isolateIn(searchStrings.searchFor, words)}
      </PageLink>
    </>
  );
}
