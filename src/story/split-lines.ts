import { kindsOfUnit, LINE_END, SPACE } from '../arabic/kinds.ts';
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
  /** Its words, by the white space between them. No more are counted than COUNTED_LENGTH holds. */
  readonly spaced: number;
  /** How often three or more spaces stand between words. */
  readonly gaps: number;
  /** How many blank lines stand before it. */
  readonly blanksBefore: number;
}

/** One line end, as LINE_END means it, CRLF as one. */
const ANY_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Takes a text; tells how many line ends it holds, by the same rule as `splitLines`. */
export const countLineEnds = (text: string): number => text.split(ANY_END).length - 1;

/** Nothing asks for more words than these hold. */
export const COUNTED_LENGTH = 600;

/** Longer lines are no ticker. */
const LONGEST_WITH_GAPS = 5000;

const WIDE_GAP = 3;

/** A line as it stands in a text, with what one pass over its characters tells. */
interface Place {
  readonly start: number;
  /** Where it begins to say something, -1 when it is blank. */
  readonly lead: number;
  readonly end: number;
  readonly kinds: number;
  readonly spaced: number;
  readonly gaps: number;
}

/** Reads from an offset up to a character of the kinds that stop it. */
function placeFrom(text: string, start: number, stops: number): Place {
  let kinds = 0;
  let lead = -1;
  let spaced = 1;
  let gaps = 0;
  let width = 0;
  let end = start;
  for (; end < text.length; end += 1) {
    const own = kindsOfUnit(text.charCodeAt(end));
    if ((own & stops) !== 0) break;
    kinds |= own;
    if ((own & SPACE) !== 0) {
      width += 1;
    } else if (lead < 0) {
      lead = end;
      width = 0;
    } else if (width > 0) {
      if (end - width < lead + COUNTED_LENGTH) spaced += 1;
      if (width >= WIDE_GAP) gaps += 1;
      width = 0;
    }
  }
  return { start, lead, end, kinds, spaced, gaps };
}

const gapsOf = ({ gaps }: Place, text: string): number =>
  text.length < LONGEST_WITH_GAPS ? gaps : 0;

function shownLine(source: string, place: Place, number: number, blanksBefore: number): SeedLine {
  const { kinds, lead: start, spaced } = place;
  const raw = source.slice(place.start, place.end);
  if (isShownAsItIs(kinds)) {
    const text = raw.trim();
    const gaps = gapsOf(place, text);
    return { number, raw, text, kinds, source, start, spaced, gaps, blanksBefore };
  }
  const text = shownText(raw);
  const shown = placeFrom(text, 0, 0);
  return {
    number,
    raw,
    text,
    kinds: shown.kinds,
    source: text,
    start: 0,
    spaced: shown.spaced,
    gaps: gapsOf(shown, text),
    blanksBefore,
  };
}

/** Takes the text of a seed; gives its lines that are not blank, in order. */
export function splitLines(text: string): readonly SeedLine[] {
  const lines: SeedLine[] = [];
  let blanksBefore = 0;
  let number = 1;
  for (let start = 0; start <= text.length; number += 1) {
    const place = placeFrom(text, start, LINE_END);
    if (place.lead < 0) {
      blanksBefore += 1;
    } else {
      lines.push(shownLine(text, place, number, blanksBefore));
      blanksBefore = 0;
    }
    start = text.startsWith('\r\n', place.end) ? place.end + 2 : place.end + 1;
  }
  return lines;
}
