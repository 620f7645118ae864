import { useContext, useEffect, useState, type ReactNode } from 'react';
import type { Destination } from '../../edition/addresses/destinations.ts';
import {
  ARCHIVE_PATH,
  AWAITED_PATH,
  FEED_PATH,
  PLACE_FOLDER,
  PLACES_PATH,
  SEARCH_PATH,
  TAG_FOLDER,
  yearPath,
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
import { inDigits } from '../text/digits.ts';
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

/** The countries and tags that most stories have, which the page that searches knows. */
interface Ways {
  readonly places: readonly Destination[];
  readonly tags: readonly Destination[];
}

async function waysIn(store: PageStore | undefined): Promise<Ways> {
  await store?.load(SEARCH_PATH);
  const page = store?.read(SEARCH_PATH);
  return page?.kind === 'search'
    ? { places: page.places ?? [], tags: page.tags ?? [] }
    : { places: [], tags: [] };
}

/** So many countries or tags are offered where all of them were asked for. */
const MAX_WAYS = 12;

/** Returns what lies in the folder of the countries, or of the tags, for a reader who asks for the folder itself. */
function waysBelow(path: string, { places, tags }: Ways): readonly Destination[] {
  if (path === `/${TAG_FOLDER}/`) return tags.slice(0, MAX_WAYS);
  if (path !== `/${PLACE_FOLDER}/` || places.length === 0) return [];
  return [...places.slice(0, MAX_WAYS), { path: PLACES_PATH, label: searchStrings.allPlaces }];
}

/** Returns the year of the archive that an address names, where there is one, and the archive. */
async function yearsNear(
  path: string,
  store: PageStore | undefined,
): Promise<readonly Destination[]> {
  const [year] = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(path) ?? [];
  if (year === undefined) return [];
  await store?.load(ARCHIVE_PATH);
  const page = store?.read(ARCHIVE_PATH);
  const years = page?.kind === 'archive' ? (page.contents?.years ?? []) : [];
  return [
    ...years
      .filter((one) => one.year === year)
      .map(() => ({ path: yearPath(year), label: inDigits(year) })),
    { path: ARCHIVE_PATH, label: strings.archive },
  ];
}

/** Returns destinations, each once. */
const eachOnce = (destinations: readonly Destination[]): readonly Destination[] => [
  ...new Map(destinations.map((one) => [one.path, one])).values(),
];

interface NearLinkProps {
  readonly near: Destination;
}

/** Renders a link to a page, or to a feed, which is none. */
function NearLink({ near: { path, label } }: NearLinkProps): ReactNode {
  const base = useContext(BaseContext);
  const text = isolate(label);
  return path === FEED_PATH ? (
    <a href={addressIn(base, path)}>{text}</a>
  ) : (
    <PageLink to={path}>{text}</PageLink>
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
    const findPages = async (): Promise<readonly Destination[]> => {
      const ways = await waysIn(store);
      const known = [...desks, ...standing, ...ways.places, ...ways.tags];
      const years = await yearsNear(path, store);
      const near = await nearPages(path, known, searchSession);
      return [...waysBelow(path, ways), ...years, ...near];
    };
    findPages().then(
      (found) => {
        if (isCurrent) setPages(eachOnce(found));
      },
      // Without the index the link to the search is left, which says what is wrong.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [path, desks, store, hasFeed]);
  const words = wordsOfAddress(path);
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
      {words === '' ? null : (
        <PageLink to={searchPath({ ...requestOf(''), query: words })} className="go">
          {isolateIn(searchStrings.searchFor, words)}
        </PageLink>
      )}
    </>
  );
}
