import {
  charactersIn,
  mayHold,
  NUMBER,
  type CharacterClasses,
} from '../../../arabic/text/character-classes.ts';
import { foldedWords, hasMoreWords, wordsOf } from '../../../arabic/text/fold.ts';
import {
  DATE_COMPANIONS,
  GREGORIAN_MONTHS,
  HIJRI_MONTHS,
  JALALI_MONTHS,
  ORDINAL_DAYS,
  WEEKDAYS,
} from '../../../arabic/lexicon/calendar-words.ts';
import { CITIES, COUNTRIES } from '../../../arabic/lexicon/cities.ts';

/** A printed date is no longer than this: the longest seen has both calendars, the hour and two cities. */
const LONGEST = 130;
const MAX_WORDS = 22;

/** A page's own stamp («الجمعة 10 أكتوبر 2025 أبوظبي الإمارات») has as many words, a city among them. */
const STAMP_WORDS = 6;

/** Whose clock a time is by: «بتوقيت أبوظبي», «(مكة المكرمة)». */
const LOCAL_TIME = /(?:بتوقيت|توقيت)\s+\S+(?:\s+المكرمة|\s+المحلي)?|\((?:مكة\s+المكرمة|غرينتش)\)/gu;

const MONTH_WORDS: readonly string[] = [
  GREGORIAN_MONTHS,
  HIJRI_MONTHS,
  JALALI_MONTHS,
  ORDINAL_DAYS,
].flatMap((names) => [...names.keys()].flatMap((name) => name.split(' ')));

/** A number, also with the sign of its calendar or half of the day glued to it: «2023م», «1444هـ», «10:20ص». */
const NUMBER_WORD = /^\d+(?:[a-z]{0,2}|[مهص])$/;

/** Words of the calendar, and those that stand beside a printed date. */
const DATE_WORDS: ReadonlySet<string> = new Set([...MONTH_WORDS, ...WEEKDAYS, ...DATE_COMPANIONS]);

const isDateWord = (word: string): boolean => DATE_WORDS.has(word) || NUMBER_WORD.test(word);

const isCalendarWord = (word: string): boolean => isDateWord(word) && !DATE_COMPANIONS.has(word);

/**
 * Tells whether a piece of a line says nothing but a day, a month, an hour.
 * @param folded the piece as `fold` spells it
 */
export function isDatePiece(text: string, folded: string): boolean {
  const words = wordsOf(folded);
  return words.length > 0 && (words.every(isCalendarWord) || isPrintedDate(text));
}

/** Tells whether a folded text is nothing but words that stand beside a date: «محدث», «آخر تحديث». */
export function saysWhatDate(folded: string): boolean {
  const words = wordsOf(folded);
  return words.length > 0 && words.every((word) => DATE_COMPANIONS.has(word));
}

/** «الأول من يناير 2024» */
const isOfMonth = (word: string, next = ''): boolean => word === 'من' && MONTH_WORDS.includes(next);

/** Tells whether so few words are none of the calendar, or are places in a page's own stamp. */
function saysDate(words: readonly string[]): boolean {
  const others = words.filter((word, at) => !isDateWord(word) && !isOfMonth(word, words[at + 1]));
  if (others.length * 6 <= words.length) return true;
  if (words.length < STAMP_WORDS || others.length * 2 >= words.length) return false;
  return others.every((word) => CITIES.has(word) || COUNTRIES.has(word));
}

/** Tells whether a text holds a number, given the classes of its characters. */
export const holdsNumber = (
  text: string,
  classes: CharacterClasses = charactersIn(text).classes,
): boolean => mayHold(classes, NUMBER) && /\p{N}/u.test(text);

/** «منذ ساعة», «قبل يومين»: a time that is told without a number. */
const RELATIVE =
  /^(?:منذ|قبل)\s(?:ساعة|ساعتين|ساعات|يوم|يومين|[أا]يام|[أا]سبوع|[أا]سبوعين|شهر|شهرين|سنة|سنتين|عام|عامين|دقيقة|دقيقتين|دقائق|لحظات|قليل)(?:\sواحدة?)?$/u;

/**
 * Tells whether a text is a printed date or time and nothing else («السبت 20 أبريل 2024», «آخر تحديث:
 * 27/1/2024 - 15:04», «منذ 3 ساعات»): it holds a number, and few words that are none of the calendar.
 * @param classes those of its characters
 */
export function isPrintedDate(text: string, classes?: CharacterClasses): boolean {
  if (text.length > LONGEST) return false;
  if (RELATIVE.test(text)) return true;
  if (!holdsNumber(text, classes) || hasMoreWords(text, MAX_WORDS)) return false;
  const words = foldedWords(text.replace(LOCAL_TIME, ' '));
  return words.length >= 2 && saysDate(words);
}
