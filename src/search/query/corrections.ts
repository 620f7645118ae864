import { withoutPrefix } from '../words/affixes.ts';
import { keyOf } from '../words/key.ts';
import { editDistance } from './edit-distance.ts';
import type { QueryWord } from './parse-query.ts';
import type { Weights } from './rank.ts';
import type { KeyedTerm, SearchIndex } from './search-index.ts';

const SLIP_WEIGHT = 0.4;
/** Longer words may have two slips. */
const MIN_LETTERS_FOR_TWO = 7;
const MIN_LETTERS_FOR_ONE = 4;

const slipsOf = (word: string): number =>
  word.length >= MIN_LETTERS_FOR_TWO ? 2 : word.length >= MIN_LETTERS_FOR_ONE ? 1 : 0;

/** What is joined to most nouns and adjectives; what is left of a word has four letters. */
const ENDING = /(?<=....)(?:ي?ها?|ي?هم|ي?ون|ي?ين|ان|ات|ي?ا|ي)$/;

/** Returns a word of a query, and what is left of it without its article and its ending. */
function typedForms({ word }: QueryWord): ReadonlySet<string> {
  const bare = withoutPrefix(word);
  return new Set([word, bare, bare.replace(ENDING, '')]);
}

/** Returns a word of a text, and what is left of it without what may be joined to it. */
function meantForms(word: string): ReadonlySet<string> {
  const bare = withoutPrefix(word);
  return new Set([word, bare, word.replace(/^[وفبلك]/, ''), bare.replace(ENDING, '')]);
}

/** Returns how far a word of a text is from a word of a query, whatever is joined to either. */
function slipsBetween(query: QueryWord, word: string, most: number): number {
  let least = most + 1;
  for (const one of typedForms(query))
    for (const other of meantForms(word)) {
      if (least === 0) return 0;
      least = Math.min(least, editDistance(one, other, least - 1));
    }
  return least;
}

/**
 * Returns the words of stories that differ least from a word of a query that no story has, by a slip of the pen or
 * two; none where all differ more.
 */
export async function correctionsOf(query: QueryWord, index: SearchIndex): Promise<Weights> {
  const most = slipsOf(query.word);
  if (most === 0) return new Map();
  const near = (await index.commonWords()).filter(
    (word) => slipsBetween(query, word, most) <= most,
  );
  const terms = new Set([
    ...(await index.termsFrom(keyOf(query.word).slice(0, 2))),
    ...(await index.termsAt(near.map(keyOf))),
  ]);
  const slips = new Map<KeyedTerm, number>();
  let least = most;
  for (const term of terms) {
    const count = slipsBetween(query, term.word, least);
    if (count > least) continue;
    least = count;
    slips.set(term, count);
  }
  return new Map(
    [...slips].filter(([, count]) => count === least).map(([term]) => [term, SLIP_WEIGHT]),
  );
}
