import type { Span } from './sentences.ts';

/** A digit is said with so many letters. */
const LETTERS_A_DIGIT = 5;

/** A piece shorter than this share of the longest is not worth a pause, where there are other places for one. */
const LEAST_SHARE = 0.4;

/** Where a voice may pause, the best places first: after a stop within, before a conjunction, between words. */
const PAUSES: readonly RegExp[] = [
  /(?<=[،؛,;:](?:\s))/gu,
  /(?<=\s)(?=(?:و\p{L}{2,}|ثم|لكن|بل|أو|إذ|حيث|بينما|فيما|كما|قبل|بعد|منذ|التي|الذي|الذين|and|but|که|اور)(?:\s|$))/gu,
  /(?<=\s)(?=\S)/gu,
];

/** Returns how long a text is to say, in letters. */
export const spokenLength = (text: string): number =>
  text.length + (LETTERS_A_DIGIT - 1) * (text.match(/\p{Nd}/gu)?.length ?? 0);

/** Returns how much of a text can be said in so many letters, in code units. */
function reachOf(text: string, most: number): number {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    length += spokenLength(text.charAt(at));
    if (length > most) return Math.max(1, at);
  }
  return text.length;
}

/** Returns the offset of the last good pause in a text. */
function pauseBefore(text: string, reach: number): number {
  for (const pause of PAUSES) {
    const offsets = [...text.matchAll(pause)].map(({ index }) => index);
    const last = offsets.findLast((at) => at <= reach && at >= LEAST_SHARE * reach);
    if (last !== undefined) return last;
  }
  return reach;
}

/**
 * Returns a sentence in pieces that a voice says in one go: parted at commas, else before conjunctions, else between
 * words. Voices that fall silent after some seconds are not asked for more than these.
 *
 * @param most how many letters a piece may have.
 */
export function piecesOf(text: string, { start, end }: Span, most: number): readonly Span[] {
  const pieces: Span[] = [];
  let at = start;
  while (spokenLength(text.slice(at, end)) > most) {
    const rest = text.slice(at, end);
    const cut = at + pauseBefore(rest, reachOf(rest, most));
    pieces.push({ start: at, end: cut });
    at = cut;
  }
  pieces.push({ start: at, end });
  return pieces;
}
