import { opensWithLetter, type Characters } from '../../arabic/text/character-classes.ts';
import { fold } from '../../arabic/text/fold.ts';

/** A word is hardly longer: what has no spaces is counted by its length, Chinese two signs a word. */
const LONGEST_WORD = 12;

/** The blocks of the signs of Chinese and Japanese. */
const IDEOGRAPH = /[\u2E80-\u9FFF\uF900-\uFAFF\uD840-\uD88F]/;

/** Nothing asks for more words than these characters hold. */
const COUNTED_LENGTH = 600;

/** Returns how many words a text has, by its characters; beyond some fifty they are not counted. */
export function wordCount(text: string, { gaps }: Characters): number {
  const start = text.slice(0, COUNTED_LENGTH);
  const byLength = Math.floor(start.length / LONGEST_WORD);
  if (gaps !== null && text.length <= COUNTED_LENGTH) return Math.max(gaps + 1, byLength);
  const spaced = start.split(/\s+/).length;
  if (!IDEOGRAPH.test(start)) return Math.max(spaced, byLength);
  const ideographs = start.match(/\p{Script=Han}/gu)?.length ?? 0;
  return Math.max(spaced, byLength, Math.floor(ideographs / 2));
}

/** Longer lines are no ticker. */
const LONGEST_WITH_GAPS = 5000;

/** Returns how often three or more spaces stand between the words of a text, by its characters. */
export function gapCount(text: string, { wideGaps }: Characters): number {
  if (text.length >= LONGEST_WITH_GAPS) return 0;
  return wideGaps ?? text.match(/\s{3,}/g)?.length ?? 0;
}

/** How a line ends. */
export type Ending = 'stop' | 'question' | 'colon' | 'comma' | 'ellipsis' | 'open';

/** The last sign of a sentence and those that may stand behind it. */
const ENDING_LENGTH = 14;
const CLOSER = /[\s»"“”'’)\]]/;
const CLOSERS = new RegExp(`${CLOSER.source}+$`);

const ENDINGS: readonly (readonly [ending: Ending, signs: string])[] = [
  ['ellipsis', '…'],
  ['stop', '.۔।。'],
  ['question', '؟?!'],
  ['colon', ':'],
  ['comma', '،,؛;'],
];

const ENDING_OF_SIGN: ReadonlyMap<string, Ending> = new Map(
  ENDINGS.flatMap(([ending, signs]) => Array.from(signs, (sign) => [sign, ending] as const)),
);

/** Returns how a text ends, quotation marks and brackets after the last sign aside. */
export function endingOf(text: string): Ending {
  const last = text.slice(-ENDING_LENGTH);
  const end = CLOSER.test(last.slice(-1)) ? last.replace(CLOSERS, '') : last;
  if (end.endsWith('..')) return 'ellipsis';
  return ENDING_OF_SIGN.get(end.slice(-1)) ?? 'open';
}

/** Returns how many signs between sentences and clauses a text holds. */
export function sentenceSigns(text: string): number {
  return text.match(/[.،؛]\s/g)?.length ?? 0;
}

/** Signs that lists are marked with: dashes, dots, arrows, ticks, pictures; «©» and its kind are none. */
const MARKS = String.raw`•●▪■◆*·–\-‣⁃→⇐←➤\p{Extended_Pictographic}\uFE0F○◦□◇★☆►▶◄◀✓✔✦❖※`;
const BULLET = new RegExp(`^(?![©®™])(?:[${MARKS}]+\\s*|\u0640+\\s+)[^\\s${MARKS}\u0640]`, 'u');
const NUMBER = /^\(?[\d٠-٩۰-۹]{1,2}\s*[.)\-–ـ:]\s*[^\d٠-٩۰-۹\s]/u;

/** Returns how a text is marked as an item of a list, or null. */
export function itemMark(text: string): 'bullet' | 'numbered' | null {
  if (opensWithLetter(text)) return null;
  if (BULLET.test(text)) return 'bullet';
  return NUMBER.test(text) ? 'numbered' : null;
}

/** A mark with white space behind it, or close to a letter: «-5 درجات» is a number. */
const PRINTED_MARK = new RegExp(
  String.raw`^(?:[${MARKS}\u0640]+|\(?[\d٠-٩۰-۹]{1,2}\s*[.)\-–ـ:])(?:\s+|(?=\p{L}))`,
  'u',
);

/** How the text of an item opens. */
export interface PrintedMark {
  /** With the white space behind it. */
  readonly mark: string;
  /** Null for a bullet. */
  readonly number: number | null;
}

/** Returns the mark or the number that the text of an item of a list opens with, or null. */
export function printedMark(text: string): PrintedMark | null {
  const kind = itemMark(text);
  const mark = kind === null ? undefined : PRINTED_MARK.exec(text)?.[0];
  if (mark === undefined) return null;
  return { mark, number: kind === 'numbered' ? Number(/\d+/.exec(fold(mark))?.[0]) : null };
}
