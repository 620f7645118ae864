import { wordsOfQuery } from '../../search/query/words-of-query.ts';
import { queryOf } from '../answers/search-request.ts';
import type { ShowWords } from '../text/isolate.tsx';
import { marked } from './marked.tsx';

export { FoundBar } from './found-bar.tsx';

/**
 * Returns what shows words of a story, those marked that a query looks for.
 *
 * @param query as an address says it; it is read as the search reads it.
 */
export function showFound(query: string): ShowWords {
  const isFound = wordsOfQuery(queryOf(query));
  return (words) => marked(words, isFound);
}
