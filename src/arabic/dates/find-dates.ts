import { fold } from '../text/fold.ts';
import {
  GREGORIAN_MONTHS,
  HIJRI_MONTHS,
  JALALI_MONTHS,
  ORDINAL_DAYS,
  WEEKDAYS,
} from '../lexicon/calendar-words.ts';
import { isoDay, type Calendar } from './calendar.ts';

/** A date found in a text: its words and its day. */
export interface FoundDate {
  readonly text: string;
  readonly iso: string;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The value of a number, else null. */
  readonly number: number | null;
}

interface Month {
  readonly calendar: Calendar;
  readonly month: number;
  /** Index of the token after its name. */
  readonly next: number;
}

interface Match {
  readonly calendar: Calendar;
  readonly iso: string;
  readonly from: number;
  /** Index of the token after the date. */
  readonly to: number;
}

const TOKEN = /([\d٠-٩۰-۹]+)|[\p{L}\p{M}\u0640\u200C]+|\S/gu;

/** No date is looked for beyond, in UTF-16 code units: a line of megabytes is no news. */
const MAX_SEARCHED_LENGTH = 20_000;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Years of the Islamic and the Iranian calendar that a news text can state. */
const FIRST_EASTERN_YEAR = 1300;
const LAST_EASTERN_YEAR = 1500;

const CALENDARS: readonly (readonly [calendar: Calendar, numbers: ReadonlyMap<string, number>])[] =
  [
    ['gregory', GREGORIAN_MONTHS],
    ['islamic-umalqura', HIJRI_MONTHS],
    ['persian', JALALI_MONTHS],
  ];

/** What the names of months mean; one of several calendars is of the first. */
const MONTHS: ReadonlyMap<string, Omit<Month, 'next'>> = new Map(
  CALENDARS.toReversed().flatMap(([calendar, numbers]) =>
    Array.from(numbers, ([name, month]) => [name, { calendar, month }] as const),
  ),
);

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const found of text.slice(0, MAX_SEARCHED_LENGTH).matchAll(TOKEN)) {
    const [word, digits] = found;
    const number = digits === undefined ? null : Number.parseInt(fold(digits), 10);
    tokens.push({ text: word, start: found.index, end: found.index + word.length, number });
  }
  return tokens;
}

function monthOf(name: string, next: number): Month | null {
  const known = MONTHS.get(fold(name));
  return known === undefined ? null : { calendar: known.calendar, month: known.month, next };
}

/** Returns a month's name of two words or one at a token. */
function monthAt(tokens: readonly Token[], at: number): Month | null {
  const first = tokens[at]?.text ?? '';
  const second = tokens[at + 1]?.text ?? '';
  return monthOf(`${first} ${second}`, at + 2) ?? monthOf(first, at + 1);
}

/**
 * Returns the index after the second name of the same month: «شباط/ فبراير», «مارس (آذار)», «كانون
 * الثاني - يناير».
 */
function afterSecondName(tokens: readonly Token[], month: Month): number {
  const sign = tokens[month.next]?.text;
  if (!/^[/(–-]$/.test(sign ?? '')) return month.next;
  const second = monthAt(tokens, month.next + 1);
  if (second === null || second.calendar !== month.calendar) return month.next;
  return tokens[second.next]?.text === ')' ? second.next + 1 : second.next;
}

function yearAt(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  let next = at;
  while (/^(?:[،,/–-]|من|عام|سنة|سال|ء)$/u.test(tokens[next]?.text ?? '')) next += 1;
  const year = tokens[next]?.number ?? null;
  return year === null ? null : { year, next: next + 1 };
}

function isYearOf(calendar: Calendar, year: number): boolean {
  return calendar === 'gregory'
    ? year >= FIRST_YEAR && year <= LAST_YEAR
    : year >= FIRST_EASTERN_YEAR && year <= LAST_EASTERN_YEAR;
}

function matchOf(
  calendar: Calendar,
  [year, month, day]: readonly [number, number, number],
  [from, to]: readonly [number, number],
): Match | null {
  if (!isYearOf(calendar, year) || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const iso = isoDay({ calendar, year, month, day });
  return iso === null ? null : { calendar, iso, from, to };
}

/** What the ordinals of days begin with. */
const FIRST_WORDS_OF_DAYS: ReadonlySet<string> = new Set(
  [...ORDINAL_DAYS.keys()].flatMap((name) => name.split(' ', 1)),
);

/** Returns a day and the index after it: a number, or an ordinal of one word or two. */
function dayAt(tokens: readonly Token[], at: number): { day: number; next: number } | null {
  const number = tokens[at]?.number ?? null;
  if (number !== null) return { day: number, next: at + 1 };
  const first = tokens[at]?.text ?? '';
  if (!first.startsWith('ال')) return null;
  if (!FIRST_WORDS_OF_DAYS.has(fold(first))) return null;
  const compound = ORDINAL_DAYS.get(fold(`${first} ${tokens[at + 1]?.text ?? ''}`));
  if (compound !== undefined) return { day: compound, next: at + 2 };
  const ordinal = ORDINAL_DAYS.get(fold(first));
  return ordinal === undefined ? null : { day: ordinal, next: at + 1 };
}

/**
 * Reads «27 يناير 2024», «9 شباط/ فبراير 2020», «15 رجب 1445», «27-يناير-2024», «الأول من يناير
 * 2024».
 */
function dayMonthYear(tokens: readonly Token[], at: number): Match | null {
  const found = dayAt(tokens, at);
  if (found === null) return null;
  const { day, next } = found;
  const start = /^(?:من|st|nd|rd|th|[/–-])$/u.test(tokens[next]?.text ?? '') ? next + 1 : next;
  const month = monthAt(tokens, start);
  if (month === null) return null;
  const year = yearAt(tokens, afterSecondName(tokens, month));
  if (year === null) return null;
  return matchOf(month.calendar, [year.year, month.month, day], [at, year.next]);
}

/** Reads «ديسمبر 25, 2020», «November 9, 2020». */
function monthDayYear(tokens: readonly Token[], at: number): Match | null {
  const next = tokens[at + 1]?.number ?? tokens[at + 2]?.number ?? null;
  if (next === null) return null;
  const month = monthAt(tokens, at);
  const day = month === null ? null : (tokens[month.next]?.number ?? null);
  if (month === null || day === null) return null;
  const year = yearAt(tokens, month.next + 1);
  if (year === null) return null;
  return matchOf(month.calendar, [year.year, month.month, day], [at, year.next]);
}

/**
 * Reads «2024-01-27», «27/1/2024», «١ / ١٢ / ٢٠٢٠», «1427/4/9»: the year first or last, the day
 * before the month.
 */
function numeric(tokens: readonly Token[], at: number, eastern: Calendar): Match | null {
  const one = tokens[at]?.number ?? null;
  const sign = tokens[at + 1]?.text ?? '';
  if (one === null || !'-/.'.includes(sign) || tokens[at + 3]?.text !== sign) return null;
  const two = tokens[at + 2]?.number ?? null;
  const three = tokens[at + 4]?.number ?? null;
  if (two === null || three === null) return null;
  const isYearFirst = one >= 1000;
  const year = isYearFirst ? one : three;
  const [day, month] = isYearFirst ? [three, two] : [one, two];
  const calendar = year < FIRST_YEAR ? eastern : 'gregory';
  return (
    matchOf(calendar, [year, month, day], [at, at + 5]) ??
    (isYearFirst ? null : matchOf(calendar, [year, day, month], [at, at + 5]))
  );
}

function widened(tokens: readonly Token[], { iso, from, to }: Match, text: string): FoundDate {
  const before = from > 1 && tokens[from - 1]?.text === '،' ? from - 2 : from - 1;
  const isWeekday = before >= 0 && WEEKDAYS.has(fold(tokens[before]?.text ?? ''));
  const isEra = /^(?:م|هـ|ه|هجري|هجرية)$/u.test(tokens[to]?.text ?? '');
  const first = tokens[isWeekday ? before : from];
  const last = tokens[isEra ? to : to - 1];
  return { text: text.slice(first?.start ?? 0, last?.end ?? 0), iso };
}

/** «1 جمادى الأولى 1446 هـ الموافق 2 نوفمبر 2024 م»: so many words and signs between. */
const MAX_TOKENS_BETWEEN_CALENDARS = 4;

/**
 * Tells whether the same day is printed in the Gregorian calendar beside it. The reckoned day gives way:
 * the printed Islamic one follows the moon, or another table.
 */
function isSaidInGregorian({ calendar, from, to }: Match, matches: readonly Match[]): boolean {
  if (calendar === 'gregory') return false;
  return matches.some((other) => {
    const tokensBetween = Math.max(other.from - to, from - other.to);
    return other.calendar === 'gregory' && tokensBetween <= MAX_TOKENS_BETWEEN_CALENDARS;
  });
}

/** Every full date states a year of four digits. */
const YEAR = /[\d٠-٩۰-۹]{4}/;
const YEARS = new RegExp(YEAR, 'g');

/** Tells whether a text holds the digits of a year: without them it states no full date. */
export const mayStateDate = (text: string): boolean => YEAR.test(text);

/** No date reaches further from its year, in UTF-16 code units. */
const MAX_LENGTH_BESIDE_YEAR = 80;

/** Returns the part of a text in which its dates stand. */
function nearYears(text: string): string {
  const years = [...text.matchAll(YEARS)];
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  const start = Math.max(first.index - MAX_LENGTH_BESIDE_YEAR, 0);
  return text.slice(start, last.index + MAX_LENGTH_BESIDE_YEAR);
}

/**
 * Returns the full dates that a text states, each day once.
 *
 * Gregorian with every set of month names and double months, Islamic (Umm al-Qura) and Iranian, in any
 * digits. A day without its year, and «اليوم السبت», are none.
 * @param lang the language of the text, which tells Iranian years from Islamic ones
 */
export function findDates(text: string, lang: string): readonly FoundDate[] {
  if (!mayStateDate(text)) return [];
  const near = nearYears(text);
  const tokens = tokensOf(near);
  const eastern: Calendar = lang === 'fa' ? 'persian' : 'islamic-umalqura';
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length;) {
    const match =
      dayMonthYear(tokens, at) ?? numeric(tokens, at, eastern) ?? monthDayYear(tokens, at);
    if (match !== null) matches.push(match);
    at = match === null ? at + 1 : match.to;
  }
  const found = new Map<string, FoundDate>();
  for (const match of matches) {
    if (found.has(match.iso) || isSaidInGregorian(match, matches)) continue;
    found.set(match.iso, widened(tokens, match, near));
  }
  return [...found.values()];
}
