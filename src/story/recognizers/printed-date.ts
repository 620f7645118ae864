import { foldedWords, wordsOf } from '../../arabic/text/fold.ts';
import {
  CITIES,
  COUNTRIES,
  DATE_COMPANIONS,
  GREGORIAN_MONTHS,
  HIJRI_MONTHS,
  JALALI_MONTHS,
  WEEKDAYS,
} from '../../arabic/lexicon/index.ts';
import { kindsAt, kindsOf, mayHold, NUMBER } from '../../arabic/text/character-classes.ts';
import { hasMoreWords } from '../lines/word-count.ts';

/** A text that may be a date, the same folded, which is asked for when it is needed, and the kinds of its characters. */
interface DateText {
  readonly text: string;
  readonly folded: string;
  readonly kinds: number;
}

/** A printed date is no longer than this: the longest seen has both calendars, the hour and two cities. */
const LONGEST = 130;
const MOST_WORDS = 22;

const MONTH_WORDS: ReadonlySet<string> = new Set(
  [...GREGORIAN_MONTHS.keys(), ...HIJRI_MONTHS.keys(), ...JALALI_MONTHS.keys()].flatMap((name) =>
    name.split(' '),
  ),
);

/** A page's own stamp («الجمعة 10 أكتوبر 2025 أبوظبي الإمارات») has as many words, a city among them. */
const STAMP_WORDS = 6;

/** Whose clock a time is by: «بتوقيت أبوظبي», «(مكة المكرمة)». */
const LOCAL_TIME = /(?:بتوقيت|توقيت)\s+\S+(?:\s+المكرمة|\s+المحلي)?|\((?:مكة المكرمة|غرينتش)\)/gu;

/** Words of the calendar, and those that stand beside a printed date. */
const DATE_WORDS: ReadonlySet<string> = new Set([...MONTH_WORDS, ...WEEKDAYS, ...DATE_COMPANIONS]);

function isDateWord(word: string): boolean {
  return (
    DATE_WORDS.has(word) || ((kindsAt(word, 0) & NUMBER) !== 0 && /^\d+[a-z]{0,2}$/.test(word))
  );
}

const isCalendarWord = (word: string): boolean => isDateWord(word) && !DATE_COMPANIONS.has(word);

/** Takes a piece of a line, and the same folded; tells whether it says nothing but a day, a month, an hour. */
export function isDatePiece(text: string, folded: string): boolean {
  const words = wordsOf(folded);
  const isCalendar = words.length > 0 && words.every(isCalendarWord);
  return isCalendar || isDateLine({ text, folded, kinds: kindsOf(text) });
}

function wordsBesideClock({ text, folded }: DateText): readonly string[] {
  const mayNameClock = text.includes('توقيت') || text.includes('(');
  return mayNameClock ? foldedWords(text.replace(LOCAL_TIME, ' ')) : wordsOf(folded);
}

/** Tells whether so few words are none of the calendar, or are places in a page's own stamp. */
function saysDate(words: readonly string[]): boolean {
  const others: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (isDateWord(word)) continue;
    others.push(word);
    if (others.length * 2 >= words.length) return false;
  }
  if (others.length * 6 <= words.length) return true;
  if (words.length < STAMP_WORDS) return false;
  return others.every((word) => CITIES.has(word) || COUNTRIES.has(word));
}

/**
 * Takes the facts of a line or a piece of one; tells whether it is a printed date or time and nothing
 * else («السبت 20 أبريل 2024», «آخر تحديث: 27/1/2024 - 15:04», «منذ 3 ساعات»): it holds a number, and at
 * most one word in six is no word of the calendar.
 */
export function isDateLine(line: DateText): boolean {
  const { text, kinds } = line;
  if (text.length > LONGEST) return false;
  if (!mayHold(kinds, NUMBER) || ((kinds & NUMBER) === 0 && !/\p{N}/u.test(text))) return false;
  if (hasMoreWords(text, MOST_WORDS)) return false;
  const words = wordsBesideClock(line);
  return words.length >= 2 && saysDate(words);
}
