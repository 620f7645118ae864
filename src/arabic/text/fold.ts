import { TABLED, wordRuns } from './character-classes.ts';

/*
 * Marks that change the look of a word and not the word: tashkeel and Quranic marks, tatweel,
 * bidi controls, zero-width characters, the BOM, the soft hyphen.
 */
const MARKS =
  '\\u0610-\\u061A\\u061C\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E8\\u06EA-\\u06ED\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';

/** Each letter with those that are written for it. Source: Lucene, ArabicNormalizer and PersianNormalizer. */
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

/** Every character that another is written for, or none. */
const CHANGED = new RegExp(`[${MARKS}${[...FOLDED.keys()].join('')}]`, 'g');

/** Returns what `fold` is by definition; the table below gives the same for most texts. */
export function foldByRule(text: string): string {
  return text
    .normalize('NFKC')
    .replace(CHANGED, (character) => FOLDED.get(character) ?? '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** The marks of these ranges that make one letter with the one before: madda, hamza above and below. */
const JOINING_MARK = /[\u0653-\u0655]/;

/** What only `foldByRule` can tell. */
const BY_RULE = null;

/** Returns what `fold` writes for a character of one code unit, or that only the rule can tell. */
function spellingOf(unit: number): string | typeof BY_RULE {
  const character = String.fromCharCode(unit);
  const isTabled = TABLED.some(([from, to]) => unit >= from && unit <= to);
  if (!isTabled || JOINING_MARK.test(character) || character.normalize('NFKC').length > 1)
    return BY_RULE;
  return /\s/.test(character) ? ' ' : foldByRule(character);
}

/** The spelling of each character of the basic plane, by its code unit. */
const SPELLINGS: readonly (string | typeof BY_RULE)[] = Array.from({ length: 0x10000 }, (_, unit) =>
  spellingOf(unit),
);

/** Whether `fold` leaves each character as it is: 1, or 0. */
const IS_KEPT: Uint8Array = Uint8Array.from(SPELLINGS, (spelling, unit) =>
  spelling === String.fromCharCode(unit) ? 1 : 0,
);

/**
 * Returns what `fold` writes, from the runs that stay as they are; null when the table does not
 * tell.
 */
function foldByTable(text: string): string | null {
  let folded = '';
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (IS_KEPT[unit] === 1) continue;
    const spelling = SPELLINGS[unit] ?? BY_RULE;
    if (spelling === BY_RULE) return null;
    folded += text.slice(start, at) + spelling;
    start = at + 1;
  }
  const spaced = (folded + text.slice(start)).trim();
  return spaced.includes('  ') ? spaced.replace(/ +/g, ' ') : spaced;
}

/**
 * Returns the spelling under which two writings of the same words are equal; for matching, never
 * for display.
 *
 * Folds the forms of alef, ya and ta marbuta, Persian and Urdu letters, tashkeel, tatweel,
 * Arabic-Indic digits, every quotation mark (to `"`), white space and Latin case, after NFKC.
 *
 * Source: Lucene, ArabicNormalizer, with what news text needs beside it.
 */
export function fold(text: string): string {
  return foldByTable(text) ?? foldByRule(text);
}

/** Returns the words of folded text, in order, without punctuation. */
export function wordsOf(folded: string): readonly string[] {
  return wordRuns(folded);
}

/** Tells whether spaces part a text into more than some words. */
export function hasMoreWords(text: string, most: number): boolean {
  let space = -1;
  for (let words = 1; words <= most; words += 1) {
    space = text.indexOf(' ', space + 1);
    if (space < 0) return false;
  }
  return true;
}

/** Returns the words of a text as `fold` spells them, in order, without punctuation. */
export function foldedWords(text: string): readonly string[] {
  return wordsOf(fold(text));
}
