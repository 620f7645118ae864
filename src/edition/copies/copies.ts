import { areOneForm } from './exchanged-words.ts';
import { isNumber } from './opening-words.ts';
import { hashOfAll } from './text-hash.ts';

/*
 * Copies of one text: its opening stands in the other's, in spite of another headline, another length and a
 * few corrections. Reports on one event that share their background differ in their openings.
 * Source: Broder, "On the Resemblance and Containment of Documents" (1997): the containment of shingles.
 */

/** Words of a shingle. */
const SHINGLE_WORDS = 3;

/** The opening of a text, of which as much must be found in the first words of the other. */
const OPENING_WORDS = 40;
const MIN_CONTAINED = 0.55;

/** A shorter opening says too little. */
const MIN_WORDS = 12;

/** Where both name so many numbers and share less than this, one is a later report of the same form. */
const MIN_NUMBERS = 3;
const MIN_SHARED_NUMBERS = 0.75;

/** The opening of a story as it is compared: its first words by their numbers. */
export interface Opening {
  readonly words: Int32Array;
  /** Numbers of the shingles of all first words; those of the opening come first. */
  readonly shingles: Int32Array;
}

/** Returns an opening from the numbers of its first words. */
export function openingOf(words: Int32Array): Opening {
  const count = Math.max(0, words.length - SHINGLE_WORDS + 1);
  const shingles = Int32Array.from({ length: count }, (_, at) =>
    hashOfAll(words.subarray(at, at + SHINGLE_WORDS)),
  );
  return { words, shingles };
}

/** Returns how much of the opening of one stands in the other. */
function contained({ shingles }: Opening, other: Opening): number {
  const opening = shingles.subarray(0, OPENING_WORDS - SHINGLE_WORDS + 1);
  return opening.filter((shingle) => other.shingles.includes(shingle)).length / opening.length;
}

const numbersIn = ({ words }: Opening): ReadonlySet<number> =>
  new Set(words.subarray(0, OPENING_WORDS).filter(isNumber));

function haveOtherNumbers(one: Opening, other: Opening): boolean {
  const mine = numbersIn(one);
  const theirs = numbersIn(other);
  if (mine.size < MIN_NUMBERS || theirs.size < MIN_NUMBERS) return false;
  const shared = [...mine].filter((number) => theirs.has(number)).length;
  return shared < MIN_SHARED_NUMBERS * Math.min(mine.size, theirs.size);
}

/** Tells whether two openings are of one text. */
export const areCopies = (one: Opening, other: Opening): boolean =>
  one.words.length >= MIN_WORDS &&
  other.words.length >= MIN_WORDS &&
  Math.min(contained(one, other), contained(other, one)) >= MIN_CONTAINED &&
  !haveOtherNumbers(one, other) &&
  !areOneForm(one.words, other.words);
