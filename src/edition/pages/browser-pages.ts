import type { Destination } from '../addresses/destinations.ts';
import { SAVED_PATH, SEARCH_PATH } from '../addresses/paths.ts';
import type { ArrangedStory, Edition } from '../edition.ts';
import { groupBy } from '../summaries/group-by.ts';
import type { Masthead, PageBase } from './page-base.ts';
import { planOf, type Pages } from './page-plan.ts';

/** The page that searches the edition. What it finds is worked out in the browser. */
export interface SearchPage extends PageBase {
  readonly kind: 'search';
  /** The countries that most stories are about, the most first; absent where there are none. */
  readonly places?: readonly Destination[] | undefined;
  /** The tags that most stories have, the most first; absent where there are none. */
  readonly tags?: readonly Destination[] | undefined;
}

/** The page of what a reader saved, which stands on the reader's device alone. */
export interface SavedPage extends PageBase {
  readonly kind: 'saved';
}

/** So many ways in of a kind are known to the page; it shows the first of them. */
const MAX_WAYS = 60;

/** Returns the destinations that most stories name, the most first; undefined where there are none. */
function mostNamed(
  destinations: readonly Destination[],
  { stories }: Pick<Edition, 'stories'>,
  namedBy: (story: ArrangedStory) => readonly Destination[],
): readonly Destination[] | undefined {
  // Stories name a tag in their own spelling.
  const naming = groupBy(stories.flatMap(namedBy), ({ path }) => path);
  const countOf = ({ path }: Destination): number => naming.get(path)?.length ?? 0;
  const most = destinations
    .toSorted((one, other) => countOf(other) - countOf(one) || (one.path < other.path ? -1 : 1))
    .slice(0, MAX_WAYS);
  return most.length === 0 ? undefined : most;
}

/** Plans the page that searches. */
export const planSearch = (edition: Edition, masthead: Masthead): Pages<SearchPage> =>
  new Map([
    [
      SEARCH_PATH,
      planOf((): SearchPage => ({
        kind: 'search',
        path: SEARCH_PATH,
        masthead,
        places: mostNamed(edition.places, edition, ({ places }) => places),
        tags: mostNamed(edition.tags, edition, ({ tags }) => tags),
      })),
    ],
  ]);

/** Plans the page of what a reader saved. */
export const planSaved = (_: Edition, masthead: Masthead): Pages<SavedPage> =>
  new Map([[SAVED_PATH, planOf((): SavedPage => ({ kind: 'saved', path: SAVED_PATH, masthead }))]]);
