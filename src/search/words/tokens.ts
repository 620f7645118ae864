import { JOINED_NAMES, NAMES_WITH_DIN } from '../../arabic/vocabulary/name-spellings.ts';
import { fold } from '../../arabic/text/fold.ts';

/** Letters that `fold` keeps and a reader may write another one for. */
const OTHER_LETTERS: ReadonlyMap<string, string> = new Map([
  ['پ', 'ب'],
  ['ڤ', 'ف'],
  ['ڥ', 'ف'],
  ['چ', 'ج'],
  ['ژ', 'ج'],
  ['گ', 'غ'],
  ['ڭ', 'غ'],
]);

const OTHER_LETTER = new RegExp(`[${[...OTHER_LETTERS.keys()].join('')}]`, 'g');

/** Letters of Latin script with a mark; the mark falls. */
const MARKED_LATIN = /[\u00C0-\u024F\u1E00-\u1EFF]/;

const withoutLatinMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{Mn}+/gu, '')
    .normalize('NFC');

/** Returns the spelling under which a text is searched: that of `fold`, and Persian letters and Latin marks beside it. */
export function searchFold(text: string): string {
  const folded = fold(text).replace(OTHER_LETTER, (letter) => OTHER_LETTERS.get(letter) ?? letter);
  return MARKED_LATIN.test(folded) ? withoutLatinMarks(folded) : folded;
}

/**
 * The preposition «على» is known by its last letter, which `fold` makes that of the name «علي»: it falls
 * before.
 */
const PREPOSITION = /(^|\s)على(?=\s)/g;

/** A number with its separators, or a run of letters. Letters and digits are words of their own. */
const WORD = /\d{1,3}(?:[,٬]\d{3})+(?!\d)(?:[.٫]\d+)?|\d+(?:[.٫]\d+)?|\p{L}[\p{L}\p{M}]*/gu;

const SERVANT = 'عبد';
const DIN = 'الدين';

/** Returns the words that a word of folded text stands for: two where a name is written as one. */
function splitName(word: string): readonly string[] {
  if (word.startsWith(`${SERVANT}ال`) && word.length > 6) return [SERVANT, word.slice(3)];
  if (word.endsWith(DIN) && NAMES_WITH_DIN.has(word.slice(0, -DIN.length)))
    return [word.slice(0, -DIN.length), DIN];
  return JOINED_NAMES.get(word) ?? [word];
}

const plainNumber = (word: string): string => word.replace(/[,٬]/g, '').replace('٫', '.');

const isNumber = (word: string): boolean => /^\d/.test(word);

/** Returns the words of a text as they are indexed, in order, repeats kept. */
export const indexedTokens = (text: string): readonly string[] =>
  tokensOf(searchFold(text.replace(PREPOSITION, '$1')));

/** Returns the words of folded text, in order, repeats kept. */
export function tokensOf(folded: string): readonly string[] {
  const tokens: string[] = [];
  for (const word of folded.match(WORD) ?? []) {
    if (isNumber(word)) tokens.push(plainNumber(word));
    else if (word.length < 6) tokens.push(word);
    else tokens.push(...splitName(word));
  }
  return tokens;
}
