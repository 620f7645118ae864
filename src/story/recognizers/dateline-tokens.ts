import { kindsAt, SPACE } from '../../arabic/text/character-classes.ts';

/** Where in a text a sign stands, with the white space and the other signs round it. */
export interface SignPlace {
  readonly from: number;
  readonly to: number;
}

const PLAIN_SIGNS = '-–—:/|،,()';
const QUOTES = '"“”';
const TATWEEL = '\u0640';
/** «من» stands between a name and a city, «في» before a date. */
const WORDS = 'مف';

/** What may begin at a character. */
const NOTHING = 0;
const PLAIN = 1;
const QUOTE = 2;
const LINE = 3;
const WORD = 4;

const LAST = 0x2020;
const BEGINS: Uint8Array = new Uint8Array(LAST);
for (const [what, signs] of [PLAIN_SIGNS, QUOTES, TATWEEL, WORDS].entries()) {
  for (const sign of signs) BEGINS[sign.charCodeAt(0)] = what + 1;
}

function begins(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < LAST ? (BEGINS[unit] ?? NOTHING) : NOTHING;
}

const isSpace = (text: string, at: number): boolean => (kindsAt(text, at) & SPACE) !== 0;

const DIGIT = /^[\d٠-٩]/;

/** Where the word between two others ends that begins here, or -1. */
function endOfWord(text: string, at: number): number {
  const isBetween = at >= 2 && isSpace(text, at - 1) && !isSpace(text, at - 2);
  const end = at + 2;
  if (!isBetween || !isSpace(text, end)) return -1;
  if (text.startsWith('من', at)) return end;
  return text.startsWith('في', at) && DIGIT.test(text.charAt(end + 1)) ? end : -1;
}

/** Where the sign ends that begins here, or -1. */
function endOfSign(text: string, at: number): number {
  const what = begins(text, at);
  if (what === NOTHING) return -1;
  if (what === PLAIN) return at + 1;
  if (what === WORD) return endOfWord(text, at);
  if (at === 0 || !isSpace(text, at - 1)) return -1;
  if (what === QUOTE) return isSpace(text, at + 1) ? at + 1 : -1;
  let end = at + 1;
  while (begins(text, end) === LINE) end += 1;
  return end === text.length || isSpace(text, end) ? end : -1;
}

/**
 * Takes a text and an offset; gives the first sign from there on that stands between the pieces of a
 * dateline, or null. A lone tatweel is a dash; a quotation mark is a sign between spaces only.
 */
export function nextSign(text: string, start: number): SignPlace | null {
  for (let at = start; at < text.length; at += 1) {
    let to = endOfSign(text, at);
    if (to < 0) continue;
    let from = at;
    while (from > start && isSpace(text, from - 1)) from -= 1;
    while (to < text.length && (isSpace(text, to) || begins(text, to) === PLAIN)) to += 1;
    return { from, to };
  }
  return null;
}
