import { likenessOfBeginning } from '../words/forms.ts';
import type { IsFound } from '../words/marked-text.ts';
import { withoutPrefix } from '../words/terms.ts';
import { MIN_TYPED, parseQuery, weightOf, type QueryWord } from './parse-query.ts';

const isBeginning = ({ word, isLast }: QueryWord, term: string): boolean =>
  isLast && withoutPrefix(word).length >= MIN_TYPED && likenessOfBeginning(word, term) > 0;

/** Returns what tells, without an index, whether a word of a text is one that a query looks for. */
export function wordsOfQuery(text: string): IsFound {
  const words = parseQuery(text);
  const known = new Map<string, boolean>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const isFound = words.some((word) => weightOf(word, term) > 0 || isBeginning(word, term));
    known.set(term, isFound);
    return isFound;
  };
}
