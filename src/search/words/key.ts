import { isKnownWord } from '../../arabic/vocabulary/known-words.ts';
import { isArabic } from './affixes.ts';

/**
 * The consonants in the order of keys, one letter of a key for each; those written alike in names or
 * confused by the ear are one. What suffixes are made of comes first, so that a word with and without
 * them stands side by side.
 */
const CONSONANTS = [
  'ه',
  'ن',
  'ت',
  'م',
  'ك',
  'ب',
  'ثسص',
  'جغ',
  'ح',
  'خ',
  'د',
  'ذزظض',
  'ر',
  'ش',
  'ط',
  'ع',
  'ف',
  'ق',
  'ل',
];

/** The letters by the codes of the consonants: a table, as keys are made of all words of a shard. */
const LETTER_OF: readonly string[] = (() => {
  const letters: string[] = [];
  for (const [at, alike] of CONSONANTS.entries())
    for (const consonant of alike) letters[consonant.charCodeAt(0)] = String.fromCharCode(97 + at);
  return letters;
})();

const SUFFIX = /(?:ه[ما]?ا?|نا|كما?|ون|ين|ان|ات|تين|تان|يه|ا)$/;
/** What stands before a word that is no part of its key: the article, and of two «ل» the first. */
const ARTICLE = /^(?:[وف]|ا[وف])?(?:[بك]?ال(?=..)|ل(?=ل..))/;
const MIN_LETTERS = 3;
const MIN_CONSONANTS = 2;

const lettersOf = (word: string): string => {
  let letters = '';
  for (let at = 0; at < word.length; at += 1) letters += LETTER_OF[word.charCodeAt(at)] ?? '';
  return letters;
};

/** Letters that may be joined before a word. */
const CLITICS: ReadonlySet<string> = new Set(['ب', 'ل', 'ف', 'ك'].map(lettersOf));

function withoutSuffixes(word: string): string {
  let rest = word;
  for (;;) {
    const suffix = SUFFIX.exec(rest)?.[0] ?? '';
    if (suffix === '' || rest.length - suffix.length < MIN_LETTERS) return rest;
    rest = rest.slice(0, -suffix.length);
  }
}

/** How many letters of a word's consonants may be joined before it: all but the last two, if they can be. */
function joinedLetters(letters: string): number {
  let count = 0;
  while (letters.length - count > MIN_CONSONANTS && CLITICS.has(letters[count] ?? '')) count += 1;
  return count;
}

/**
 * Returns the key of a folded word: its consonants without what may be joined before them. Words that
 * are variants of each other have keys of which one begins with the other, so that sorted keys bring
 * them together.
 *
 * Words of other letters than Arabic are keys themselves, in capitals, so that they stand apart.
 */
export function keyOf(word: string): string {
  if (!isArabic(word)) return word.toUpperCase();
  const bare = word.replace(ARTICLE, '');
  const joined = joinedLetters(lettersOf(withoutSuffixes(bare)));
  return lettersOf(bare).slice(joined);
}

/** What suffixes add to a key. */
const SUFFIX_KEYS = [
  '',
  'ه',
  'ت',
  'ن',
  'م',
  'هم',
  'هن',
  'كم',
  'ته',
  'تهم',
  'تن',
  'تكم',
  'نه',
  'نهم',
].map(lettersOf);

/** A verb that «س» of the future may be joined to; its key then begins with that. */
const PRESENT = /^[يت].../;
const FUTURE = lettersOf('س');

/** The keys of a word: first those that most of its forms have. */
export interface FormKeys {
  readonly likely: readonly string[];
  /** Those of a verb in the future, and of a short word after a letter that is joined before it. */
  readonly rare: readonly string[];
}

const withSuffixes = (key: string): readonly string[] => SUFFIX_KEYS.map((suffix) => key + suffix);

/** Returns the keys of a folded word without affixes and of all its forms with affixes. */
export function keysOfForms(word: string): FormKeys {
  const key = keyOf(word);
  if (!isArabic(word)) return { likely: [key], rare: [] };
  const isShort = lettersOf(withoutSuffixes(word.replace(ARTICLE, ''))).length < MIN_CONSONANTS;
  const joined = isShort ? [...CLITICS].map((one) => one + key) : [];
  const future = PRESENT.test(word) && !isKnownWord(word) ? withSuffixes(FUTURE + key) : [];
  return { likely: withSuffixes(key), rare: [...joined, ...future] };
}
