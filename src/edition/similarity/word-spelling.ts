import { SPELLINGS, WORD_SPELLINGS } from '../../arabic/lexicon/headlines/spellings.ts';
import { fold } from '../../arabic/text/fold.ts';

/** Returns a word with one carrier for each hamza, and no letter drawn out or struck twice. */
const withPlainLetters = (word: string): string =>
  word
    .replace(/(.)\1{2,}/gu, '$1')
    .replace(/ائ(?=[هتا])/g, 'اء')
    .replace(/[ئء]و(?=.)/g, 'و')
    .replaceAll('ؤ', 'و')
    .replaceAll('ئ', 'ي')
    .replace(/اا+/g, 'ا')
    .replace(/وو+/g, 'و');

const plainSpelling = (word: string): string => withPlainLetters(fold(word));

/** Returns the first way of writing for each of the others, both as `plain` writes them. */
const firstSpellings = (
  groups: typeof SPELLINGS,
  plain: (word: string) => string,
): ReadonlyMap<string, string> =>
  new Map(
    groups.flatMap(([first, ...others]) =>
      others.map((other): [string, string] => [plain(other), plain(first)]),
    ),
  );

const FIRST_OF_PART = firstSpellings(SPELLINGS, plainSpelling);

/** Every part of a word that is written in another way, longer ones first. */
const PARTS = new RegExp(
  [...FIRST_OF_PART.keys()].toSorted((one, other) => other.length - one.length).join('|'),
  'g',
);

/** The last letter of a foreign name in -ng («بينج»): no Arabic word ends so. */
const FOREIGN_G = /(?<=\p{L}[اوي]ن)[جگ]$/u;

/** In a shorter word a hamza at the end after alef tells it from another («بناء», «البنا»). */
const MIN_LETTERS_WITHOUT_HAMZA = 5;

function withoutLastHamza(word: string): string {
  if (!word.endsWith('ء')) return word;
  const letters = word.length - (word.startsWith('ال') ? 2 : 0);
  return word.endsWith('اء') && letters < MIN_LETTERS_WITHOUT_HAMZA ? word : word.slice(0, -1);
}

const FIRST_OF_WORD = firstSpellings(WORD_SPELLINGS, (word) =>
  withoutLastHamza(plainSpelling(word)),
);

/**
 * Returns a folded word in one of the ways in which it is written: «مسئول» as «مسؤول», «أمريكا» as
 * «أميركا», a letter that is drawn out once. For comparing, never for display.
 */
export function spellingOf(word: string): string {
  const plain = withoutLastHamza(withPlainLetters(word));
  const first = FIRST_OF_WORD.get(plain) ?? plain;
  return first.replace(PARTS, (part) => FIRST_OF_PART.get(part) ?? part).replace(FOREIGN_G, 'غ');
}
