import { functionWordsFor } from '../../arabic/vocabulary/function-words.ts';
import { termOf } from '../words/terms.ts';
import { likeness, queryForms, type QueryForms } from '../words/forms.ts';
import { indexedTokens } from '../words/tokens.ts';
import { MAX_WORDS } from './matches.ts';
import { isSameWord } from './phrases.ts';
import { partsOfQuery, type QueryPart } from './query-signs.ts';

/** A word of a query. */
export interface QueryWord extends QueryForms {
  readonly word: string;
  /** Whether it may be the beginning of a word that is still being typed. */
  readonly isLast: boolean;
  /** Whether it stood in quotes: then a story must have it, and no variant of it will do. */
  readonly isQuoted: boolean;
}

/** Shorter beginnings of a word are those of half the words. */
export const MIN_TYPED = 3;

/** Returns the words of parts of a query. The space tells a quoted «على» at the end from the name. */
const tokensIn = (parts: readonly QueryPart[]): readonly string[] =>
  parts.flatMap(({ text, isQuoted }) => indexedTokens(isQuoted ? `${text} ` : text));

/** Returns the words that stories are looked for by, each once; function words only where there is nothing else. */
function wordsIn(parts: readonly QueryPart[]): readonly QueryWord[] {
  const quoted = new Set(tokensIn(parts.filter(({ isQuoted }) => isQuoted)));
  const functionWords = functionWordsFor(parts.map(({ text }) => text).join(' '));
  const all = [...new Set(tokensIn(parts))];
  const telling = all.filter((word) => !functionWords.has(word));
  const words = telling.length > 0 ? telling : all;
  return words.slice(0, MAX_WORDS).map((whole, at, kept) => {
    const word = termOf(whole);
    const isQuoted = quoted.has(whole);
    const isLast = !isQuoted && at === kept.length - 1;
    return { word, isLast, isQuoted, ...queryForms(word, whole) };
  });
}

/** Returns the words of a query that stories are looked for by. */
export const parseQuery = (text: string): readonly QueryWord[] =>
  wordsIn(partsOfQuery(text).filter(({ isLeftOut }) => !isLeftOut));

/**
 * Returns the words of which a story must have none. Words in quotes after a minus are a phrase that it must not
 * have, unless it is one word.
 */
export const wordsLeftOut = (text: string): readonly QueryWord[] =>
  partsOfQuery(text)
    .filter(({ isLeftOut }) => isLeftOut)
    .flatMap((part) => (part.isQuoted && tokensIn([part]).length > 1 ? [] : wordsIn([part])));

/** Returns how surely a word of a text is one of a query: 1 for the word itself, 0 for another word. */
export function weightOf(query: QueryWord, term: string): number {
  if (query.isQuoted) return isSameWord(query.word, term) ? 1 : 0;
  return likeness(query, term);
}
