import { counted, type Counted } from './counted.ts';
import { asNumber, asWord, rewrite, type Rule } from './rewrite.ts';

/** Whether an hour and a minute are a time of the day. */
const isTime = (hour: string, minute: string): boolean => Number(hour) < 24 && Number(minute) < 60;

/** Returns a day in words: «12 أيار مايو 2024»; the match as it is where it is no day. */
function dayInWords(
  match: string,
  [day, month, year]: readonly [day: string, month: string, year: string],
  months: readonly string[],
): string {
  const isSwapped = Number(month) > 12 && Number(day) <= 12;
  const name = months[Number(isSwapped ? day : month) - 1]?.replace('/', ' ');
  const number = Number(isSwapped ? month : day);
  return name === undefined || number < 1 || number > 31 ? match : `${number} ${name} ${year}`;
}

const dateRules = (months: readonly string[]): readonly Rule[] => [
  [
    asNumber(String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})`),
    (match, year = '', _ = '', month = '', day = '') =>
      dayInWords(match, [day, month, year], months),
  ],
  [
    asNumber(String.raw`(\d{1,2})([-/.])(\d{1,2})\2(\d{4})`),
    (match, day = '', _ = '', month = '', year = '') =>
      dayInWords(match, [day, month, year], months),
  ],
];

/** The hours as they are named after «الساعة», from one to twelve. */
const HOURS =
  'الواحدة، الثانية، الثالثة، الرابعة، الخامسة، السادسة، السابعة، الثامنة، التاسعة، العاشرة، الحادية عشرة، الثانية عشرة'.split(
    '، ',
  );

const MINUTES: Readonly<Record<string, string>> = { '00': '', '15': ' والربع', '30': ' والنصف' };

const MINUTE: Counted = ['دقيقة', 'دقيقتين', 'دقائق', 'دقيقة'];

const minutesInWords = (minute: string): string =>
  MINUTES[minute] ?? ` و${counted(String(Number(minute)), MINUTE)}`;

/** The halves of a day, as they are shortened after a time. */
const HALVES: Readonly<Record<string, string>> = { ص: ' صباحا', م: ' مساء' };

const TIME = String.raw`(\d{1,2}):(\d{2})(?::\d{2})?(?: ?([صم]))?`;

/** Returns a time in words; the match as it is where it is none. */
function timeInWords(match: string, hour: string, minute: string, half: string): string {
  if (!isTime(hour, minute)) return match;
  return `${Number(hour)}${minutesInWords(minute)}${HALVES[half] ?? ''}`;
}

const timeRules: readonly Rule[] = [
  [/(?<=:\d\d) ?[-–] ?(?=\d{1,2}:\d\d)/g, ' إلى '],
  [
    new RegExp(
      String.raw`(?<=الساعة )(?:${TIME}|(\d{1,2})(?: ([صم]))?)(?![\p{L}\p{N}:]|[.,]\d)`,
      'gu',
    ),
    (match, hour = '', minute = '', half = '', bareHour = '', bareHalf = '') => {
      const name = HOURS[Number(hour || bareHour) - 1];
      if (name === undefined || (hour !== '' && !isTime(hour, minute)))
        return hour === '' ? match : timeInWords(match, hour, minute, half);
      return name + (hour === '' ? '' : minutesInWords(minute)) + (HALVES[half || bareHalf] ?? '');
    },
  ],
  [
    asNumber(TIME),
    (match, hour = '', minute = '', half = '') => timeInWords(match, hour, minute, half),
  ],
  [asWord('ت ?\\. ?غ|GMT'), 'بتوقيت غرينتش'],
];

const yearRules: readonly Rule[] = [
  [/(?<!\d)((?:1\d|20)\d{2}) ?م(?![\p{L}\p{M}\p{N}])/gu, '$1 ميلادي'],
  [/(\d) ?ق ?\. ?م(?![\p{L}\p{M}\p{N}])\.?/gu, '$1 قبل الميلاد'],
  [/(\d) ?(?:هـ|ه)(?![\p{L}\p{M}\p{N}])/gu, '$1 هجري'],
];

/**
 * Returns a text with its dates in digits, its times and the calendars of its years in words.
 *
 * @param months the names of the months, from January on.
 */
export const withTimesInWords = (text: string, months: readonly string[]): string =>
  rewrite(text, [...yearRules, ...dateRules(months), ...timeRules]);
