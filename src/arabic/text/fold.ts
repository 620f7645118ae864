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

/** Returns what `fold` is by definition; the table below gives the same for nearly all texts. */
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

/*
 * The table replaces `foldByRule`, which goes over each text five times. It folds a text in a fifth of the time,
 * which is some 5 % of a build of 10,000 stories.
 */

/** What only `foldByRule` can tell, and what `fold` leaves as it is. */
const BY_RULE = null;
const KEPT = undefined;

type Spelling = string | typeof BY_RULE | typeof KEPT;

/** Returns what `fold` writes for a character of the ranges that the table tells. */
function spellingOf(character: string): Spelling {
  if (JOINING_MARK.test(character) || character.normalize('NFKC').length > 1) return BY_RULE;
  const spelling = /\s/.test(character) ? ' ' : foldByRule(character);
  return spelling === character ? KEPT : spelling;
}

/** The spelling of each character of the basic plane, by its code unit. */
const SPELLINGS: Spelling[] = Array.from({ length: 0x10000 }, () => BY_RULE);
for (const [from, to] of TABLED)
  for (let unit = from; unit <= to; unit += 1)
    SPELLINGS[unit] = spellingOf(String.fromCharCode(unit));

/**
 * Returns what `fold` writes, from the runs that stay as they are; null when the table does not
 * tell.
 */
function foldByTable(text: string): string | null {
  let folded = '';
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const spelling = SPELLINGS[text.charCodeAt(at)];
    if (spelling === KEPT) continue;
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
