import { fold } from '../../arabic/text/fold.ts';
import type { HeadlineWord } from './headline-word.ts';

/** What no reader sees: bidi controls, joiners other than the one that parts Persian words, tatweel. */
const INVISIBLE =
  /[\u00AD\u061C\u0640\u200B\u200D-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\p{Variation_Selector}/gu;

const QUOTES = /[«»“”„‟‹›‘’‚‛'`´′″]/g;

/**
 * Returns a headline with one form for each character and for each quotation mark, and without what no
 * reader sees. Marks of vowels stay, and the sign that parts the halves of a Persian word.
 */
export const plainHeadline = (headline: string): string =>
  headline
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(QUOTES, '"')
    .replaceAll('\u2212', '-')
    .replaceAll('٪', '%')
    .replace(/\s+/g, ' ')
    .trim();

/** What says of a number what it counts: a share of a hundred, money. */
const UNIT_SIGN = '[%$€£¥₪₺₹﷼]';

const DIGITS = String.raw`\p{Nd}+(?:[.,٫٬]\p{Nd}+)*`;

/**
 * A number with its decimals and its minus, which some write behind it; a word; a unit; a sign between two
 * numbers that tells a time or a share from a score; a plus at the end of a name («أوبك+»); what bounds a number.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?<below>(?<![\p{L}\p{N})])(?<!\p{N}\s*${UNIT_SIGN}?\s*)[-–]${DIGITS})`,
    String.raw`(?<behind>(?<=\s${UNIT_SIGN}?)${DIGITS}-(?=[\s°%]|$))`,
    `(?<number>${DIGITS})`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}\u200C]*)`,
    `(?<unit>${UNIT_SIGN})`,
    String.raw`(?<between>(?<=\p{N})[:/،⁄](?=\p{N})|(?<=[\p{L}\p{N}])\+|[<>≤≥±×~≈]|[-–](?=${UNIT_SIGN}\s?\p{N}))`,
    String.raw`(?<clause>[:;؛،,.…!?؟|/\\¦]|\s[-–—]+\s)`,
  ].join('|'),
  'gu',
);

/** Returns what a match of `TOKEN` says; null for a sign between clauses. */
function plainOf(match: RegExpMatchArray): string | null {
  const { below, behind, number, word, clause } = match.groups ?? {};
  if (clause !== undefined) return null;
  if (below !== undefined) return `-${fold(below.slice(1))}`;
  if (behind !== undefined) return `-${fold(behind.slice(0, -1))}`;
  return fold(number ?? word ?? match[0]);
}

/** Returns the words of a text that `plainHeadline` wrote, with numbers and the signs that count. */
export function headlineTokens(text: string): readonly HeadlineWord[] {
  const words: HeadlineWord[] = [];
  let opensClause = true;
  for (const match of text.matchAll(TOKEN)) {
    const plain = plainOf(match);
    if (plain === null) {
      opensClause = true;
      continue;
    }
    if (plain === '') continue;
    words.push({ plain, written: match.groups?.['word'] ?? '', opensClause });
    opensClause = false;
  }
  return words;
}
