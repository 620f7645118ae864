import { kindsAt, RARE, WORD } from './character-classes.ts';

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

/** What `fold` is by definition, for any text. */
export function foldByRule(text: string): string {
  const folded = text
    .normalize('NFKC')
    .replace(CHANGED, (character) => FOLDED.get(character) ?? '')
    .trim();
  const spaced = /\s\s|[^\S ]/.test(folded) ? folded.replace(/\s+/g, ' ') : folded;
  return spaced.toLowerCase();
}

const SPACE = 0x20;

/** In place of a spelling: the character falls away, or what becomes of it depends on its neighbours. */
export const DROPPED = 0;
const BY_RULE = 0xffff;

/** The ranges that news text is made of: Latin, Arabic, and general punctuation. */
const TABLED: readonly (readonly [from: number, to: number])[] = [
  [0x01, 0x017f],
  [0x0600, 0x06ff],
  [0x2000, 0x206f],
];

/** The marks of these ranges that make one letter with the one before: madda, hamza above and below. */
const JOINING_MARKS = /[\u0653-\u0655]/;

function spellingOf(character: string): number {
  if (JOINING_MARKS.test(character) || character.normalize('NFKC').length > 1) return BY_RULE;
  if (/\s/.test(character)) return SPACE;
  const folded = foldByRule(character);
  if (folded.length > 1) return BY_RULE;
  return folded === '' ? DROPPED : folded.charCodeAt(0);
}

/** For each UTF-16 unit, the unit that `fold` writes for it. */
const SPELLING: Uint16Array = new Uint16Array(0x1_0000).fill(BY_RULE);
for (const [from, to] of TABLED) {
  for (let unit = from; unit <= to; unit += 1)
    SPELLING[unit] = spellingOf(String.fromCharCode(unit));
}

/**
 * Takes a UTF-16 unit; gives the one that `fold` writes for it, or DROPPED, or one of a rare kind when
 * that depends on its neighbours. Spaces are not yet trimmed and joined.
 */
export function spellingOfUnit(unit: number): number {
  return SPELLING[unit] ?? BY_RULE;
}

/** So many units are written at once; longer texts are rare, and go by the rule. */
const LONGEST_AT_ONCE = 2000;

/** For each tabled character that `fold` changes, what it writes for it. */
const CHANGED_TO: readonly string[] = Array.from(
  { length: Math.max(...TABLED.map(([, to]) => to)) + 1 },
  (_, unit) => {
    const spelling = spellingOfUnit(unit);
    return spelling === DROPPED ? '' : String.fromCharCode(spelling);
  },
);

/** As `fold`, put together from the parts of the text that stay; null when a character's spelling depends on its neighbours. */
function foldByTable(text: string): string | null {
  let folded = '';
  let from = 0;
  // A space falls at the beginning, and behind another.
  let isSpaced = true;
  for (let at = 0; at < text.length; at += 1) {
    const own = text.charCodeAt(at);
    const unit = SPELLING[own] ?? BY_RULE;
    if (unit === BY_RULE) return null;
    const isKept = unit === own && !(isSpaced && unit === SPACE);
    if (!isKept) {
      folded += text.slice(from, at);
      if (unit !== SPACE || !isSpaced) folded += CHANGED_TO[own] ?? '';
      from = at + 1;
    }
    if (unit !== DROPPED) isSpaced = unit === SPACE;
  }
  folded += text.slice(from);
  // A number and no branch: few texts end in a space, and code that was compiled before the first one
  // came would be compiled again.
  const spaces = isSpaced && folded !== '' ? 1 : 0;
  return folded.slice(0, folded.length - spaces);
}

/**
 * Takes any text; gives the spelling under which two writings of the same words are equal.
 * For matching only, never for display.
 *
 * Folds the forms of alef, ya and ta marbuta, Persian and Urdu letters, tashkeel, tatweel,
 * Arabic-Indic digits, every quotation mark (to `"`), white space and Latin case, after NFKC.
 * The rules are those of Lucene's ArabicNormalizer with what news text needs beside them.
 */
export function fold(text: string): string {
  const byTable = text.length > LONGEST_AT_ONCE ? null : foldByTable(text);
  return byTable ?? foldByRule(text);
}

/** Takes folded text; gives its words, without punctuation. */
export function wordsOf(folded: string): readonly string[] {
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at <= folded.length; at += 1) {
    const kinds = kindsAt(folded, at);
    if ((kinds & RARE) !== 0) return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
    if ((kinds & WORD) !== 0) continue;
    if (at > start) words.push(folded.slice(start, at));
    start = at + 1;
  }
  return words;
}

/**
 * Takes folded text and a test; tells whether it has words and all of them pass: those behind one
 * that fails are not read.
 */
export function everyWord(folded: string, test: (word: string) => boolean): boolean {
  let start = 0;
  let isAny = false;
  for (let at = 0; at <= folded.length; at += 1) {
    const kinds = kindsAt(folded, at);
    if ((kinds & RARE) !== 0) {
      const words = wordsOf(folded);
      return words.length > 0 && words.every(test);
    }
    if ((kinds & WORD) !== 0) continue;
    if (at > start) {
      if (!test(folded.slice(start, at))) return false;
      isAny = true;
    }
    start = at + 1;
  }
  return isAny;
}

/** Takes any text; gives its words as `fold` spells them, without punctuation. */
export function foldedWords(text: string): readonly string[] {
  return wordsOf(fold(text));
}
