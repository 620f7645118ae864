import { FUNCTION_WORDS } from '../../arabic/vocabulary/function-words.ts';
import { keyOf } from '../words/key.ts';
import { withoutPrefix } from '../words/terms.ts';
import { areAlikeLetters } from '../slips/alike-letters.ts';
import { editDistance, mayBeWithin } from '../slips/edit-distance.ts';
import type { QueryWord } from './parse-query.ts';
import type { Weights } from './rank.ts';
import type { KeyedTerm, SearchIndex } from './search-index.ts';

const SLIP_WEIGHT = 0.4;
/** Longer words may have two slips. */
const MIN_LETTERS_FOR_TWO = 7;
/** In a shorter word a slip is one letter for another that is much like it: else half of such words would do. */
const MIN_LETTERS_FOR_ANY = 4;
const MIN_LETTERS = 3;

const slipsOf = (word: string): number =>
  word.length >= MIN_LETTERS_FOR_TWO ? 2 : word.length >= MIN_LETTERS ? 1 : 0;

/** What is joined to most nouns and adjectives; what is left of a word has four letters. */
const ENDING = /(?<=....)(?:ي?ها?|ي?هم|ي?ون|ي?ين|ان|ات|ي?ا|ي)$/;

/** Returns a word of a query, and what is left of it without its article and its ending. */
function typedForms({ word }: QueryWord): readonly string[] {
  const bare = withoutPrefix(word);
  return [...new Set([word, bare, bare.replace(ENDING, '')])];
}

/** Returns a word of a text, and what is left of it without what may be joined to it. */
function meantForms(word: string): readonly string[] {
  const bare = withoutPrefix(word);
  const ended = bare.replace(ENDING, '');
  const cut = word.replace(/^[وفبلك]/, '');
  return [word, bare, cut, ended].filter((form, at, all) => all.indexOf(form) === at);
}

/** Tells whether one letter of a short word was written for another that is much like it. */
function isSlipOfShort(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  let slips = 0;
  for (let at = 0; at < typed.length; at += 1) {
    if (typed[at] === meant[at]) continue;
    if (!areAlikeLetters(typed[at] ?? '', meant[at] ?? '')) return false;
    slips += 1;
  }
  return slips === 1;
}

/** Returns how far a word of a text is from a word of a query, whatever is joined to either. */
function slipsBetween(typed: readonly string[], word: string, most: number): number {
  const isShort = (typed[0] ?? '').length < MIN_LETTERS_FOR_ANY;
  let least = most + 1;
  for (const other of meantForms(word))
    for (const one of typed) {
      if (least === 0) return 0;
      if (isShort) {
        if (isSlipOfShort(one, other)) least = Math.min(least, 1);
      } else if (mayBeWithin(one, other, least - 1))
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
  const typed = typedForms(query);
  const near = (await index.commonWords()).filter(
    (word) => slipsBetween(typed, word, most) <= most,
  );
  const terms = new Set([
    ...(await index.termsFrom(keyOf(query.word).slice(0, 2))),
    ...(await index.termsAt(near.map(keyOf))),
  ]);
  const slips = new Map<KeyedTerm, number>();
  let least = most;
  for (const term of terms) {
    if (FUNCTION_WORDS.has(term.word)) continue;
    const count = slipsBetween(typed, term.word, least);
    if (count > least) continue;
    least = count;
    slips.set(term, count);
  }
  return new Map(
    [...slips].filter(([, count]) => count === least).map(([term]) => [term, SLIP_WEIGHT]),
  );
}
