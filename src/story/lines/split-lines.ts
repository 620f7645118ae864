import { kindsOfUnit, LINE_END, SPACE } from '../../arabic/text/character-classes.ts';
import { isShownAsItIs, shownText } from './clean-text.ts';
import { copiedUnits, unitsOf } from './units.ts';

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
  /** Its words, by the white space between them. */
  readonly spaced: number;
  /** How often three or more spaces stand between words. */
  readonly gaps: number;
  /** How many blank lines stand before it. */
  readonly blanksBefore: number;
}

/** A line of the text that was split last. */
export interface FreshLine extends SeedLine {
  /** An array that holds the UTF-16 units of `text`, and where: as `unitsOf`, good until another text is read. */
  readonly units: Uint16Array;
  readonly start: number;
}

/** One line end, as LINE_END means it, CRLF as one. */
const ANY_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Takes a text; tells how many line ends it holds, by the same rule as `splitLines`. */
export const countLineEnds = (text: string): number => text.split(ANY_END).length - 1;

/** Longer lines are no ticker. */
const LONGEST_WITH_GAPS = 5000;

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

/** The kinds of the units between two offsets. */
function kindsBetween(units: Uint16Array, from: number, to: number): number {
  let kinds = 0;
  for (let at = from; at < to; at += 1) kinds |= kindsOfUnit(units[at] ?? 0);
  return kinds;
}

/** The first unit from a place on that is no white space, or that stops the line. */
function leadOf(units: Uint16Array, length: number, start: number, stops: number): number {
  let lead = start;
  while (lead < length && (kindsOfUnit(units[lead] ?? 0) & (SPACE | stops)) === SPACE) lead += 1;
  return lead;
}

/**
 * Reads the first so many units, from an offset up to one of the kinds that stop it. What is counted
 * is added as 0 or 1: a branch at each space, which no processor foresees, takes twice as long.
 */
function placeFrom(units: Uint16Array, length: number, start: number, stops: number): Place {
  const first = leadOf(units, length, start, stops);
  const isBlank = first === length || (kindsOfUnit(units[first] ?? 0) & stops) !== 0;
  let kinds = first > start ? kindsBetween(units, start, first) : 0;
  let spaced = 1;
  let gaps = 0;
  // A bit for each unit that was read, the last one lowest: 1 for a space.
  let spaces = 0;
  let end = first;
  for (; end < length; end += 1) {
    const own = kindsOfUnit(units[end] ?? 0);
    if ((own & stops) !== 0) break;
    kinds |= own;
    const space = own & SPACE;
    const beginsWord = spaces & (space ^ 1);
    spaced += beginsWord;
    gaps += beginsWord & (spaces >> 1) & (spaces >> 2);
    spaces = (spaces << 1) | space;
  }
  return { start, lead: isBlank ? -1 : first, end, kinds, spaced, gaps };
}

const gapsOf = ({ gaps }: Place, text: string): number =>
  text.length < LONGEST_WITH_GAPS ? gaps : 0;

/** How a line stands among the others. */
type Standing = Pick<SeedLine, 'number' | 'blanksBefore'>;

function shownLine(
  raw: string,
  place: Place,
  seedUnits: Uint16Array,
  standing: Standing,
): FreshLine {
  const { number, blanksBefore } = standing;
  const { kinds, lead: start, spaced } = place;
  if (isShownAsItIs(kinds)) {
    const text = raw.trim();
    const gaps = gapsOf(place, text);
    return { number, raw, text, kinds, units: seedUnits, start, spaced, gaps, blanksBefore };
  }
  const text = shownText(raw);
  const units = copiedUnits(text);
  const shown = placeFrom(units, text.length, 0, 0);
  return {
    number,
    raw,
    text,
    kinds: shown.kinds,
    units,
    start: 0,
    spaced: shown.spaced,
    gaps: gapsOf(shown, text),
    blanksBefore,
  };
}

/** Takes the text of a seed; gives its lines that are not blank, in order. */
export function splitLines(text: string): readonly FreshLine[] {
  const units = unitsOf(text);
  const lines: FreshLine[] = [];
  let blanksBefore = 0;
  let number = 1;
  for (let start = 0; start <= text.length; number += 1) {
    const place = placeFrom(units, text.length, start, LINE_END);
    if (place.lead < 0) {
      blanksBefore += 1;
    } else {
      const raw = text.slice(start, place.end);
      lines.push(shownLine(raw, place, units, { number, blanksBefore }));
      blanksBefore = 0;
    }
    start = text.startsWith('\r\n', place.end) ? place.end + 2 : place.end + 1;
  }
  return lines;
}
