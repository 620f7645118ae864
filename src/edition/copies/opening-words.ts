import { FUNCTION_WORDS } from '../../arabic/vocabulary/function-words.ts';
import { wordSet } from '../../arabic/lexicon/word-set.ts';
import { placeIndexOf } from '../places/place-index.ts';
import { hashOf } from '../nearest/text-hash.ts';

/*
 * A word of an opening as one number, so that millions are kept: whether it is a number, whether it says little,
 * whether it is a place, two of its consonants, and of its hash what is left of 32 bits.
 */
const NUMBER = 1;
const EMPTY = 2;
const PLACE = 4;
const LETTERS_SHIFT = 3;
const LETTER_BITS = 5;
const LETTERS_MASK = (1 << (2 * LETTER_BITS)) - 1;
const HASH_SHIFT = LETTERS_SHIFT + 2 * LETTER_BITS;

/** Words that newsrooms put for each other: the day that a text was printed, who says it, and how. Source: [K]. */
const EMPTY_WORDS = wordSet([
  `أمس، اليوم، غدا، يوم، مساء، صباح، صباحا، مساءا، ظهر، القادم، المقبل، القادمة، المقبلة، الماضي، الماضية، الجاري، الحالي، المنصرم`,
  `قال، قالت، وقال، وقالت، أكد، وأكد، أكدت، وأكدت، أوضح، وأوضح، أضاف، وأضاف، ذكر، وذكر، أعلن، وأعلن، أشار، وأشار، مشيرا، موضحا، مؤكدا، مضيفا، حسب، وفقا، ووفقا`,
]);

/** What may be joined before a word, and long vowels and hamza, which spellings differ in. */
const JOINED = /^[وف]?(?:[بك]?ال|لل|[بلك](?=....))/;
const VOWELS = /[اويىءؤئآ]/g;

/** Returns two consonants of a word, as ten bits: other spellings and forms of a word mostly have the same. */
function consonantBits(word: string): number {
  const consonants = word.replace(JOINED, '').replace(VOWELS, '');
  const bitsOf = (at: number): number => consonants.charCodeAt(at) & ((1 << LETTER_BITS) - 1);
  return (bitsOf(0) << LETTER_BITS) | bitsOf(1);
}

const isPlaceName = (word: string): boolean =>
  [word, word.slice(1)].some((form) =>
    placeIndexOf('ar')
      .get(form)
      ?.some(({ words, readings }) => words.length === 1 && readings.length > 0),
  );

/** Returns the number that stands for a folded word. */
export function wordNumber(word: string): number {
  const flags =
    (/^\d+$/.test(word) ? NUMBER : 0) |
    (FUNCTION_WORDS.has(word) || EMPTY_WORDS.has(word) ? EMPTY : 0) |
    (isPlaceName(word) ? PLACE : 0);
  return (hashOf(word) << HASH_SHIFT) | (consonantBits(word) << LETTERS_SHIFT) | flags;
}

/** Tells whether the word of a number is a number. */
export const isNumber = (word: number): boolean => (word & NUMBER) !== 0;

/** Tells whether the word of a number says little: a function word, «أمس», «وقال». */
export const isEmpty = (word: number): boolean => (word & EMPTY) !== 0;

/** Tells whether the word of a number is a place. */
export const isPlace = (word: number): boolean => (word & PLACE) !== 0;

/** Tells whether two words may be one in another spelling or form. */
export const areAlike = (one: number, other: number): boolean =>
  ((one >>> LETTERS_SHIFT) & LETTERS_MASK) === ((other >>> LETTERS_SHIFT) & LETTERS_MASK);
