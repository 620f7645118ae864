import { FUNCTION_WORDS } from '../../arabic/vocabulary/function-words.ts';
import { termOf } from '../words/affixes.ts';
import { indexedTokens } from '../words/tokens.ts';
import { queryForms, type QueryForms } from '../words/forms.ts';

/** A word of a query. */
export interface QueryWord extends QueryForms {
  readonly word: string;
  /** Whether it may be the beginning of a word that is still being typed. */
  readonly isLast: boolean;
}

/** Shorter beginnings of a word are those of half the words. */
export const MIN_TYPED = 3;

/** More words than this do not make a query clearer. */
const MAX_WORDS = 12;

/** Returns the words of a query that stories are looked for by; function words are left out. */
export function parseQuery(text: string): readonly QueryWord[] {
  const words = [...new Set(indexedTokens(text))].filter((word) => !FUNCTION_WORDS.has(word));
  return words.slice(0, MAX_WORDS).map((whole, at, all) => {
    const word = termOf(whole);
    return { word, isLast: at === all.length - 1, ...queryForms(word, whole) };
  });
}
