import type { Destination } from '../addresses/destinations.ts';
import { SEARCH_PATH } from '../addresses/paths.ts';
import type { ArrangedStory, Edition } from '../edition.ts';
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

/** So many ways in of a kind are known to the page; it shows the first of them. */
const MAX_WAYS = 60;

/** Returns the destinations that most stories name, the most first; undefined where there are none. */
function mostNamed(
  { stories }: Pick<Edition, 'stories'>,
  namedBy: (story: ArrangedStory) => readonly Destination[],
): readonly Destination[] | undefined {
  const counts = new Map<Destination, number>();
  for (const destination of stories.flatMap(namedBy))
    counts.set(destination, (counts.get(destination) ?? 0) + 1);
  const byCount = [...counts].toSorted(
    ([one, mine], [other, theirs]) => theirs - mine || (one.path < other.path ? -1 : 1),
  );
  const most = byCount.slice(0, MAX_WAYS).map(([{ path, label }]) => ({ path, label }));
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
        places: mostNamed(edition, ({ places }) => places),
        tags: mostNamed(edition, ({ tags }) => tags),
      })),
    ],
  ]);
