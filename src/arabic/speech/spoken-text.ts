import { withAbbreviationsInWords } from './abbreviations.ts';
import { withAmountsInWords } from './amounts.ts';
import { withPairsInWords } from './comparisons.ts';
import { withOrdinalsInWords } from './ordinals.ts';
import { inPlainCharacters } from './plain-characters.ts';
import { rewrite, type Rule } from './rewrite.ts';
import { withTimesInWords } from './times.ts';

/** Addresses, in words: nobody wants to hear one letter by letter. */
const ADDRESSES: readonly Rule[] = [
  [/\b(?:https?:\/\/|www\.)[^\s،؛)»]+/gi, 'رابط'],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, 'عنوان بريد'],
  [/#([\p{L}\p{M}\p{N}_]+)/gu, (_, words = '') => `وسم ${words.replaceAll('_', ' ')}`],
  [/@(?=\w)/g, ''],
];

/** Signs that are a pause or nothing: voices name some of them. */
const SIGNS: readonly Rule[] = [
  [/[«»"“”„‟‹›*_|~^]/g, ''],
  [/ ?[([{] ?/g, '، '],
  [/ ?[)\]}] ?(?=[.،؛:!؟?])/g, ''],
  [/ ?[)\]}] ?/g, '، '],
  [/ [-–—]+ /g, '، '],
  [/(?<=\p{L}) ?\/ ?(?=\p{L})/gu, ' '],
  [/…|\.{2,}/g, '.'],
  [/&/g, 'و'],
  [/ـ+/g, ''],
  [/ {2,}/g, ' '],
  [/ (?=[.،؛:!؟?])/g, ''],
  [/(?:، ?)+(?=[.،؛:!؟?])/g, ''],
  [/^[\s،؛.:]+/, ''],
  [/، *$/, ''],
];

/** Voices take a comma for the end of a number; before three digits it parts groups, before others a fraction. */
const SEPARATORS: readonly Rule[] = [
  [/(?<=\d),(?=\d{3}(?!\d))/g, ''],
  [/(?<![\d.,])(\d{1,3})\.000(?![\d.,]*\d)/g, '$1000'],
  [/(?<=(?<![\d.,])\d+),(?=\d{1,2}(?![\d,]))/g, '.'],
];

/** What is written together is two words. */
const JOINED: readonly Rule[] = [
  [/(?<=\p{L})-(?=\d)/gu, ' '],
  [/(?<=\d)(?=\p{Script=Arabic})/gu, ' '],
];

/**
 * Returns Arabic words of a story as a voice is to say them: numbers in Latin digits, dates, times, measures,
 * scores and abbreviations in words, without signs that voices name. Its order and its names stay as they are.
 *
 * @param months the names of the months, from January on.
 */
export function spokenText(text: string, months: readonly string[]): string {
  const plain = rewrite(inPlainCharacters(text), [...ADDRESSES, ...SEPARATORS]);
  const timed = withTimesInWords(withOrdinalsInWords(plain), months);
  const counted = rewrite(withPairsInWords(withAmountsInWords(timed)), JOINED);
  return rewrite(withAbbreviationsInWords(counted), SIGNS).trim();
}
