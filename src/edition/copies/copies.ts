import { areOneForm } from './exchanged-words.ts';
import { isNumber } from './opening-words.ts';
import { NumberTable } from '../nearest/number-table.ts';
import { hashOfAll } from '../nearest/text-hash.ts';

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
  const shingles = new Int32Array(Math.max(0, words.length - SHINGLE_WORDS + 1));
  for (let at = 0; at < shingles.length; at += 1)
    shingles[at] = hashOfAll(words, at, at + SHINGLE_WORDS);
  return { words, shingles };
}

/** Returns a test of how much of the opening of another text stands in one. */
function containment({ shingles }: Opening): (other: Opening) => number {
  const known = new NumberTable();
  for (const shingle of shingles) known.numberOf(shingle);
  return (other) => {
    const count = Math.min(other.shingles.length, OPENING_WORDS - SHINGLE_WORDS + 1);
    let found = 0;
    for (let at = 0; at < count; at += 1) found += Number(known.has(other.shingles[at] ?? 0));
    return found / count;
  };
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

/** Returns a test of whether another opening is of the same text: most are told by what is made here once. */
export function copyTest(one: Opening): (other: Opening) => boolean {
  const containedInOne = containment(one);
  return (other) =>
    one.words.length >= MIN_WORDS &&
    other.words.length >= MIN_WORDS &&
    containedInOne(other) >= MIN_CONTAINED &&
    containment(other)(one) >= MIN_CONTAINED &&
    !haveOtherNumbers(one, other) &&
    !areOneForm(one.words, other.words);
}
