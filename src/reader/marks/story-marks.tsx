import { wordsOfQuery } from '../../search/query/words-of-query.ts';
import type { ShowWords } from '../text/isolate.tsx';
import { marked } from './marked.tsx';

export { FoundBar } from './found-bar.tsx';

/** Returns what shows words of a story, those marked that a query looks for. */
export function showFound(query: string): ShowWords {
  const isFound = wordsOfQuery(query);
  return (words) => marked(words, isFound);
}
