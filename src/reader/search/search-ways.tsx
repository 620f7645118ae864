import type { Destination } from '../../edition/addresses/destinations.ts';
import { ARCHIVE_PATH, PLACES_PATH } from '../../edition/addresses/paths.ts';
import type { SearchPage } from '../../edition/pages/browser-pages.ts';
import { searchStrings } from '../text/search-strings.ts';
import { strings } from '../text/strings.ts';
import { WayList } from './way-list.tsx';

interface SearchWaysProps {
  readonly page: SearchPage;
}

/** So many countries are a help; the archive lists all. */
const MAX_PLACES = 12;

/** Returns the countries that most stories are about, and the way to all of them. */
const placesOf = ({ places = [] }: SearchPage): readonly Destination[] =>
  places.length <= MAX_PLACES
    ? places
    : [...places.slice(0, MAX_PLACES), { path: PLACES_PATH, label: searchStrings.allPlaces }];

/** Renders the ways into the edition for a reader who does not search, or found nothing. */
export function SearchWays({ page }: SearchWaysProps) {
  const { desks } = page.masthead;
  return (
    <>
      <WayList
        title={searchStrings.desks}
        ways={[...desks, { path: ARCHIVE_PATH, label: strings.archive }]}
      />
      <WayList title={searchStrings.places} ways={placesOf(page)} />
    </>
  );
}
