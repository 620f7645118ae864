/*
 * Marks that change the look of a word and not the word: tashkeel and Quranic marks, tatweel,
 * bidi controls, zero-width characters, the BOM, the soft hyphen.
 */
const MARKS =
  '\\u0610-\\u061A\\u061C\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E8\\u06EA-\\u06ED\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';

/** Each letter with those that are written for it. */
const LETTERS: readonly (readonly [letter: string, others: string])[] = [
  ['ا', 'أإآٱ'],
  ['ي', 'ىیېے'],
  ['ك', 'ک'],
  ['ه', 'ةہھەۀۂۃ'],
  ['0', '٠۰'],
  ['1', '١۱'],
  ['2', '٢۲'],
  ['3', '٣۳'],
  ['4', '٤۴'],
  ['5', '٥۵'],
  ['6', '٦۶'],
  ['7', '٧۷'],
  ['8', '٨۸'],
  ['9', '٩۹'],
  ['"', "«»“”„‟‹›‘’‚‛'`´′″״"],
];

const FOLDED: ReadonlyMap<string, string> = new Map(
  LETTERS.flatMap(([letter, others]) =>
    Array.from(others, (other): [string, string] => [other, letter]),
  ),
);

/** Every character that is not as it should be; one pass over a text finds them all. */
const CHANGED = new RegExp(`[${MARKS}${[...FOLDED.keys()].join('')}]`, 'g');

/**
 * Takes any text; gives the spelling under which two writings of the same words are equal.
 * For matching only, never for display.
 *
 * Folds the forms of alef, ya and ta marbuta, Persian and Urdu letters, tashkeel, tatweel,
 * Arabic-Indic digits, every quotation mark (to `"`), white space and Latin case, after NFKC.
 * The rules are those of Lucene's ArabicNormalizer with what news text needs beside them.
 */
export function fold(text: string): string {
  const folded = text
    .normalize('NFKC')
    .replace(CHANGED, (character) => FOLDED.get(character) ?? '')
    .trim();
  const spaced = /\s\s|[^\S ]/.test(folded) ? folded.replace(/\s+/g, ' ') : folded;
  return spaced.toLowerCase();
}

/** Takes any text; gives its words as `fold` spells them, without punctuation. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
