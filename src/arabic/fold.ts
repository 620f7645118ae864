/*
 * Marks that change the look of a word and not the word: tashkeel and Quranic marks, tatweel,
 * bidi controls, zero-width characters, the BOM, the soft hyphen.
 */
const INVISIBLE =
  /[\u0610-\u061A\u061C\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ې', 'ي'],
  ['ے', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
  ['ە', 'ه'],
  ['ۀ', 'ه'],
  ['ۂ', 'ه'],
  ['ۃ', 'ه'],
]);

const FOLDED_LETTER = /[أإآٱىیېےکةہھەۀۂۃ]/g;
const ARABIC_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/g;
const QUOTE = /[«»“”„‟‹›‘’‚‛'`´′″\u05F4]/g;

/**
 * Takes any text; gives the spelling under which two writings of the same words are equal.
 * For matching only, never for display.
 *
 * Folds the forms of alef, ya and ta marbuta, Persian and Urdu letters, tashkeel, tatweel,
 * Arabic-Indic digits, every quotation mark (to `"`), white space and Latin case, after NFKC.
 * The rules are those of Lucene's ArabicNormalizer with what news text needs beside them.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(FOLDED_LETTER, (letter) => LETTERS.get(letter) ?? letter)
    .replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(QUOTE, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Takes any text; gives its words as `fold` spells them, without punctuation. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
