import { fold } from '../../arabic/text/fold.ts';
import { stem } from '../../arabic/text/stem.ts';
import { FUNCTION_WORDS } from '../../arabic/vocabulary/function-words.ts';

/** One word may stand in both headlines by chance; more are not read at a glance. */
const WORDS = 2;

/** Shorter stems are those of words that have nothing to do with each other. */
const MIN_LETTERS = 3;

const WORD = /[\p{L}\p{M}\u0640]+/gu;

/** Returns the words of a headline that say what it is about, as they are printed, by their stems. */
function contentWords(headline: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [printed] of headline.matchAll(WORD)) {
    const word = fold(printed);
    const stemmed = stem(word);
    if (FUNCTION_WORDS.has(word) || stemmed.length < MIN_LETTERS || words.has(stemmed)) continue;
    words.set(stemmed, printed);
  }
  return words;
}

/**
 * Returns two words that stand in both of two headlines, in any form, as the second prints them; none where
 * fewer do.
 */
export function sharedWords(headline: string, other: string): readonly string[] {
  const own = contentWords(headline);
  const shared = [...contentWords(other)].flatMap(([stemmed, printed]) =>
    own.has(stemmed) ? [printed] : [],
  );
  return shared.length < WORDS ? [] : shared.slice(0, WORDS);
}
