/**
 * What texts look like that hold one of some phrases: a word with the signature of a phrase's first
 * one, and two words that meet as its first two do. Each phrase has one of 31 bits, so that both must
 * be of one phrase or of few.
 */
export interface PhraseFilter {
  /** By the signature of a word: the bits of the phrases that begin with it. */
  readonly words: Int32Array;
  /** By the place where two words meet: the bits of the phrases that have such a place. */
  readonly meetings: Int32Array;
}

/** The bit of phrases that are known by their first word alone. */
export const ALONE = 1 << 31;

/** The bits of all phrases. */
export const ANY_PHRASE = -1;

const SIZE_BITS = 12;
const SIZE = 1 << SIZE_BITS;
const PHRASE_BITS = 31;
const SPACE = ' ';

/** So many letters of a word are mixed for its signature, and at most so many where it meets another. */
export const SIGNED_LETTERS = 2;
export const MEETING_LETTERS = 4;

/** Takes the first letters of a word, mixed, or 0, and the next one; gives them mixed. */
export const begun = (letters: number, unit: number): number => Math.imul(letters + unit, 2053);

/** Takes the first two letters of a word, mixed, its last one and its length; gives its signature. */
export const signature = (letters: number, last: number, length: number): number =>
  (letters + Math.imul(last, 67) + Math.imul(length, 389)) & (SIZE - 1);

/**
 * Takes the last letter of a word, the first of the next one, mixed, and how many those are; gives where
 * they meet. Places of two, three and four letters lie apart: few phrases have the short ones.
 */
export const meeting = (last: number, letters: number, count: number): number =>
  (count << SIZE_BITS) | ((Math.imul(letters, 7) + Math.imul(last, 131)) & (SIZE - 1));

const lastOf = (word: string): number => word.charCodeAt(word.length - 1);

function lettersOf(word: string, most: number): number {
  let letters = 0;
  for (let at = 0; at < Math.min(word.length, most); at += 1)
    letters = begun(letters, word.charCodeAt(at));
  return letters;
}

/** Takes a phrase and its place among the others; gives its bit. */
export function phraseBit(phrase: string, at: number): number {
  const [, second = ''] = phrase.split(SPACE, 2);
  return second.length < SIGNED_LETTERS ? ALONE : 1 << (at % PHRASE_BITS);
}

/** Takes folded phrases; gives the filter that texts pass which hold one of them. */
export function phraseFilter(phrases: readonly string[]): PhraseFilter {
  const filter = {
    words: new Int32Array(SIZE),
    meetings: new Int32Array((MEETING_LETTERS + 1) * SIZE),
  };
  for (const [at, phrase] of phrases.entries()) {
    const [first = '', second = ''] = phrase.split(SPACE, 2);
    const bit = phraseBit(phrase, at);
    const sign = signature(lettersOf(first, SIGNED_LETTERS), lastOf(first), first.length);
    const count = Math.min(second.length, MEETING_LETTERS);
    const place = meeting(lastOf(first), lettersOf(second, count), count);
    filter.words[sign] = (filter.words[sign] ?? 0) | bit;
    filter.meetings[place] = (filter.meetings[place] ?? 0) | bit;
  }
  return filter;
}
