import { termOf } from './terms.ts';
import { indexedTokens } from './tokens.ts';

/** A piece of a text: a whole word that was found, or what lies between two such words. */
export interface MarkedPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Tells whether an indexed word was found. */
export type IsFound = (term: string) => boolean;

/** Marks that change no word and may stand inside one: joiners, soft hyphens, controls of direction. */
const INVISIBLE =
  '\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';
const DIGITS = '[\\d٠-٩۰-۹]+';
const RUN = new RegExp(
  `${DIGITS}(?:[,٬.٫]${DIGITS})*|\\p{L}(?:[${INVISIBLE}]*[\\p{L}\\p{M}])*`,
  'gu',
);

/** The preposition that folding makes a name: see `indexedTokens`. */
const PREPOSITION = 'على';

/** Returns the indexed words that a word of a text stands for, each once. */
const termsIn = (word: string): readonly string[] =>
  word === PREPOSITION ? [] : [...new Set(indexedTokens(word))].map(termOf);

/** Returns which of the words that were found stand in a text. */
export const foundTerms = (text: string, isFound: IsFound): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(RUN), ([word]) => termsIn(word).filter(isFound)).flat());

/**
 * Returns a text in pieces, so that the words that were found can be marked. A word is never cut, so that
 * its letters stay joined; the pieces together are the text.
 */
export function markedText(text: string, isFound: IsFound): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(RUN)) {
    if (!termsIn(word).some(isFound)) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), isMarked: false });
    pieces.push({ text: word, isMarked: true });
    end = index + word.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isMarked: false });
  return pieces;
}
