import { rewrite, type Rule } from './rewrite.ts';

/** Ordinal numbers without the article, masculine and feminine, from one to ten. */
const UNITS: readonly (readonly [masculine: string, feminine: string])[] = [
  ['أول', 'أولى'],
  ['ثاني', 'ثانية'],
  ['ثالث', 'ثالثة'],
  ['رابع', 'رابعة'],
  ['خامس', 'خامسة'],
  ['سادس', 'سادسة'],
  ['سابع', 'سابعة'],
  ['ثامن', 'ثامنة'],
  ['تاسع', 'تاسعة'],
  ['عاشر', 'عاشرة'],
];

const TENS = 'عشرين، ثلاثين، أربعين، خمسين، ستين، سبعين، ثمانين، تسعين'.split('، ');

/** Numbers of countries in a group: «مجموعة السبع». */
const GROUPS = 'ثلاث، أربع، خمس، ست، سبع، ثماني، تسع، عشر'.split('، ');

/** The unit of a number above ten is «حادي» in place of «أول». */
const unitAboveTen = (unit: number, isFeminine: boolean): string =>
  unit === 1
    ? (['حادي', 'حادية'][Number(isFeminine)] ?? '')
    : (UNITS[unit - 1]?.[isFeminine ? 1 : 0] ?? '');

/** Returns an ordinal number without its article; null for one that is said in digits. */
function ordinal(number: number, isFeminine: boolean): string | null {
  if (number === 100) return 'مئة';
  if (number < 1 || number > 99) return null;
  if (number <= 10) return UNITS[number - 1]?.[isFeminine ? 1 : 0] ?? null;
  const unit = number % 10;
  const tens = TENS[Math.floor(number / 10) - 2];
  if (tens === undefined) return `${unitAboveTen(unit, isFeminine)} ${isFeminine ? 'عشرة' : 'عشر'}`;
  return unit === 0 ? tens : `${unitAboveTen(unit, isFeminine)} وال${tens}`;
}

/** Returns the number of a group of countries, or an ordinal number. */
function afterNoun(noun: string, number: number): string | null {
  const group = noun === 'مجموعة' || noun === 'ومجموعة' ? GROUPS[number - 3] : undefined;
  return group ?? ordinal(number, /(?:ة|ذكرى)$/.test(noun));
}

const RULES: readonly Rule[] = [
  [
    /(?:([\p{L}\p{M}]+) )?(?<![\p{L}\p{M}])([وفبك]?ال|[وف]?لل)ـ* ?(\d{1,3})(?!\p{N}|[.,:/-]\d| ?%)/gu,
    (_, noun = '', article = '', digits = '') => {
      const said = afterNoun(noun, Number(digits));
      const before = noun === '' ? '' : `${noun} `;
      return said === null ? `${before}${article}ـ ${digits}` : before + article + said;
    },
  ],
];

/** Returns a text with its numbers after an article in words: «القرن الـ20» as «القرن العشرين». */
export const withOrdinalsInWords = (text: string): string => rewrite(text, RULES);
