import { kindsAt, kindsOf, kindsOfUnit, LINE_END, SPACE } from '../arabic/kinds.ts';
import { isShownAsItIs, shownText } from './shown-text.ts';

/** One non-blank line of a seed. */
export interface SeedLine {
  /** Counts from 1, blank lines too. */
  readonly number: number;
  /** To the letter, without its line end. */
  readonly raw: string;
  /** What is shown of it; empty when it holds only marks that are not shown. */
  readonly text: string;
  /** The kinds of the characters in `text`. */
  readonly kinds: number;
  /** A string that holds `text`, and where: it is faster to read there than in a slice. */
  readonly source: string;
  readonly start: number;
  /** How many blank lines stand before it. */
  readonly blanksBefore: number;
}

/** One line end, as LINE_END means it, CRLF as one. */
const ANY_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Takes a text; tells how many line ends it holds, by the same rule as `splitLines`. */
export const countLineEnds = (text: string): number => text.split(ANY_END).length - 1;

/** A line as it stands in the whole text. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly kinds: number;
}

function placeFrom(text: string, start: number): Place {
  let kinds = 0;
  for (let end = start; end < text.length; end += 1) {
    const own = kindsOfUnit(text.charCodeAt(end));
    if ((own & LINE_END) !== 0) return { start, end, kinds };
    kinds |= own;
  }
  return { start, end: text.length, kinds };
}

function leadOf(text: string, { start, end }: Place): number {
  let at = start;
  while (at < end && (kindsAt(text, at) & SPACE) !== 0) at += 1;
  return at;
}

function shownLine(
  source: string,
  place: Place,
  start: number,
  count: Pick<SeedLine, 'number' | 'blanksBefore'>,
): SeedLine {
  const { number, blanksBefore } = count;
  const raw = source.slice(place.start, place.end);
  if (isShownAsItIs(place.kinds)) {
    return { number, raw, text: raw.trim(), kinds: place.kinds, source, start, blanksBefore };
  }
  const text = shownText(raw);
  return { number, raw, text, kinds: kindsOf(text), source: text, start: 0, blanksBefore };
}

/** Takes the text of a seed; gives its lines that are not blank, in order. */
export function splitLines(text: string): readonly SeedLine[] {
  const lines: SeedLine[] = [];
  let blanksBefore = 0;
  let number = 1;
  for (let start = 0; start <= text.length; number += 1) {
    const place = placeFrom(text, start);
    const lead = leadOf(text, place);
    if (lead === place.end) {
      blanksBefore += 1;
    } else {
      lines.push(shownLine(text, place, lead, { number, blanksBefore }));
      blanksBefore = 0;
    }
    start = text.startsWith('\r\n', place.end) ? place.end + 2 : place.end + 1;
  }
  return lines;
}
