import { fold } from '../../arabic/text/fold.ts';
import { GREGORIAN_MONTHS, HIJRI_MONTHS, JALALI_MONTHS } from '../../arabic/lexicon/index.ts';
import { kindsAt, NUMBER, RARE, SPACE, WORD } from '../../arabic/text/character-classes.ts';

/** The years that a news text can state, of any calendar. */
const FIRST_YEAR = 1300;
const LAST_YEAR = 2100;

/** The last day of any month. */
const LAST_DAY = 31;

/** The words of the names of months, each by itself. */
const MONTH_WORDS: ReadonlySet<string> = new Set(
  [GREGORIAN_MONTHS, HIJRI_MONTHS, JALALI_MONTHS]
    .flatMap((months) => [...months.keys()])
    .flatMap((name) => name.split(' ')),
);

/** What may stand between a day and its month. */
const BETWEEN: ReadonlySet<string> = new Set(['من', 'st', 'nd', 'rd', 'th']);

const PARTING = '-/.';

/** Marks and the joiner are part of a word too. */
const MARK = /[\p{M}\u200C]/u;

/** The zeros of European, Arabic and Persian digits; nine more follow each. */
const ZEROS: readonly number[] = [0x30, 0x660, 0x6f0];

/** For each unit up to the last digit its value, -1 when it is none. */
const DIGITS = new Int8Array(0x700).fill(-1);
for (const zero of ZEROS) {
  for (let digit = 0; digit < 10; digit += 1) DIGITS[zero + digit] = digit;
}

/** The value of a digit, -1 for any other unit. */
function digitOf(unit: number): number {
  return unit < DIGITS.length ? (DIGITS[unit] ?? -1) : -1;
}

const isDigit = (text: string, at: number): boolean =>
  at < text.length && digitOf(text.charCodeAt(at)) >= 0;

/** The place of the first digit of the number that a digit is of. */
function startOfNumber(text: string, digit: number): number {
  let start = digit;
  while (start > 0 && isDigit(text, start - 1)) start -= 1;
  return start;
}

/** The place behind the last digit of the number that a digit is of. */
function endOfNumber(text: string, digit: number): number {
  let end = digit + 1;
  while (isDigit(text, end)) end += 1;
  return end;
}

function valueBetween(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 10 + digitOf(text.charCodeAt(at));
  return value;
}

/** A year has so many digits: one of them stands at each so many-th place of a text. */
const YEAR_DIGITS = 4;

function holdsYear(text: string): boolean {
  for (let at = YEAR_DIGITS - 1; at < text.length; at += YEAR_DIGITS) {
    if (!isDigit(text, at)) continue;
    const end = endOfNumber(text, at);
    const year = valueBetween(text, startOfNumber(text, at), end);
    if (year >= FIRST_YEAR && year <= LAST_YEAR) return true;
    at = end;
  }
  return false;
}

function isOfWord(text: string, at: number): boolean {
  const kinds = kindsAt(text, at);
  if ((kinds & (WORD | RARE)) !== 0) return (kinds & NUMBER) === 0;
  return at < text.length && text.charCodeAt(at) > 0x7f && MARK.test(text.charAt(at));
}

function afterSpaces(text: string, start: number): number {
  let at = start;
  while ((kindsAt(text, at) & SPACE) !== 0) at += 1;
  return at;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (isOfWord(text, end)) end += 1;
  return end;
}

/** Tells whether the characters between two offsets may be of a month's name; rare ones may be anything. */
function mayBeMonth(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((kindsAt(text, at) & RARE) !== 0) return true;
  return from < to && MONTH_WORDS.has(fold(text.slice(from, to)));
}

/** Tells whether a sign and a number follow one that ends here. */
function signGoesOn(text: string, end: number): boolean {
  const sign = afterSpaces(text, end);
  if (sign >= text.length || !PARTING.includes(text.charAt(sign))) return false;
  return isDigit(text, afterSpaces(text, sign + 1));
}

/** Tells whether a month may follow a number that ends here. */
function monthGoesOn(text: string, end: number): boolean {
  let start = afterSpaces(text, end);
  let wordEnd = endOfWord(text, start);
  if (BETWEEN.has(text.slice(start, wordEnd))) {
    start = afterSpaces(text, wordEnd);
    wordEnd = endOfWord(text, start);
  }
  return mayBeMonth(text, start, wordEnd);
}

/** Tells whether a month may stand before a number that begins here. */
function followsMonth(text: string, start: number): boolean {
  let end = start;
  while (end > 0 && (kindsAt(text, end - 1) & SPACE) !== 0) end -= 1;
  let from = end;
  while (from > 0 && isOfWord(text, from - 1)) from -= 1;
  return mayBeMonth(text, from, end);
}

/**
 * Takes a text; tells whether it may state a full date: it holds a year, and the number of a day beside
 * a month, or two numbers with a sign between.
 */
export function mayHoldDate(text: string): boolean {
  if (!holdsYear(text)) return false;
  for (let start = 0; start < text.length; start += 1) {
    if (!isDigit(text, start)) continue;
    const end = endOfNumber(text, start);
    if (signGoesOn(text, end)) return true;
    const isDay = valueBetween(text, start, end) <= LAST_DAY;
    if (isDay && (monthGoesOn(text, end) || followsMonth(text, start))) return true;
    start = end;
  }
  return false;
}
