import { useContext, useEffect, useState, type ReactNode } from 'react';
import type { Destination } from '../../edition/addresses/destinations.ts';
import {
  ARCHIVE_PATH,
  AWAITED_PATH,
  FEED_PATH,
  SEARCH_PATH,
} from '../../edition/addresses/paths.ts';
import type { NotFoundPage } from '../../edition/pages/not-found-page.ts';
import { nearPages, wordsOfAddress } from '../answers/near-pages.ts';
import { searchSession } from '../answers/one-session.ts';
import { requestOf, searchPath } from '../answers/search-request.ts';
import { ListSection } from '../lists/list-section.tsx';
import { BaseContext, NavigationContext, SiteContext } from '../navigation/navigation-context.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { addressIn } from '../navigation/page-path.ts';
import type { PageStore } from '../navigation/page-store.ts';
import { savesData } from '../status/saves-data.ts';
import { isolate, isolateIn } from '../text/isolate.tsx';
import { searchStrings } from '../text/search-strings.ts';
import { strings } from '../text/strings.ts';

interface NearPagesProps {
  /** The page that says that none is at its address. */
  readonly page: NotFoundPage;
}

/** Pages that every newspaper has. */
const STANDING: readonly Destination[] = [
  { path: ARCHIVE_PATH, label: strings.archive },
  { path: SEARCH_PATH, label: strings.searchTitle },
  { path: AWAITED_PATH, label: strings.awaitedHeadlines },
];

/** There are feeds where the build knows the address of the site. */
const FEED: Destination = { path: FEED_PATH, label: searchStrings.feed };

/** Returns the countries and tags that most stories have, which the page that searches knows. */
async function waysIn(store: PageStore | undefined): Promise<readonly Destination[]> {
  await store?.load(SEARCH_PATH);
  const page = store?.read(SEARCH_PATH);
  return page?.kind === 'search' ? [...(page.places ?? []), ...(page.tags ?? [])] : [];
}

interface NearLinkProps {
  readonly near: Destination;
}

/** Renders a link to a page, or to a feed, which is none: its path ends in no slash. */
function NearLink({ near: { path, label } }: NearLinkProps): ReactNode {
  const base = useContext(BaseContext);
  const text = isolate(label);
  return path.endsWith('/') ? (
    <PageLink to={path}>{text}</PageLink>
  ) : (
    <a href={addressIn(base, path)}>{text}</a>
  );
}

/** Links to pages whose addresses are near one that leads nowhere, and to the search for its words. */
export function NearPages({ page: { path, masthead } }: NearPagesProps) {
  const { desks } = masthead;
  const store = useContext(NavigationContext)?.store;
  const hasFeed = useContext(SiteContext) !== null;
  const [pages, setPages] = useState<readonly Destination[]>([]);
  useEffect(() => {
    if (savesData()) return undefined;
    let isCurrent = true;
    const standing = hasFeed ? [...STANDING, FEED] : STANDING;
    waysIn(store)
      .then((ways) => nearPages(path, [...desks, ...standing, ...ways], searchSession))
      .then(
        (near) => {
          if (isCurrent) setPages(near);
        },
        // Without the index the link to the search is left, which says what is wrong.
        () => {},
      );
    return () => {
      isCurrent = false;
    };
  }, [path, desks, store, hasFeed]);
  const words = wordsOfAddress(path);
  if (words === '') return null;
  return (
    <>
      {pages.length === 0 ? null : (
        <ListSection title={searchStrings.nearPages}>
          {pages.map((near) => (
            <li key={near.path}>
              <NearLink near={near} />
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
