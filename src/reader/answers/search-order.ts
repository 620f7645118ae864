import type { OpenedList } from '../list-order/neighbours-in.ts';
import { fill } from '../text/phrase.ts';
import { searchStrings } from '../text/search-strings.ts';
import type { Answer } from './answers.ts';
import { searchSession } from './one-session.ts';
import { requestOf, searchPath, wordsToMark } from './search-request.ts';
import type { SearchSession } from './search-session.ts';

function orderOf({ request, words, stories, pages }: Answer): OpenedList {
  const { query, page } = request;
  return {
    title: fill(searchStrings.searchFor, { words: query }),
    order: {
      stories: stories.map(({ listed: { path, headline } }) => ({ path, headline })),
      before: page === 1 ? null : searchPath({ ...request, page: page - 1 }),
      after: page === pages ? null : searchPath({ ...request, page: page + 1 }),
      addressQuery: wordsToMark(words),
    },
  };
}

/**
 * Returns a page of results as a list that a story was opened from.
 *
 * @param list its address below the base of the site, as `searchPath` gives it.
 * @returns null where the search cannot be answered.
 */
export async function searchOrder(
  list: string,
  session: SearchSession = searchSession,
): Promise<OpenedList | null> {
  const addressQuery = list.slice(searchPath(requestOf('')).length);
  const known = session.answered(addressQuery);
  if (known !== undefined) return orderOf(known);
  try {
    for await (const answer of session.ask(addressQuery)) return orderOf(answer);
  } catch {
    // The story itself is there: it leads on in the edition.
  }
  return null;
}
