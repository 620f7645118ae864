import { kindsAt, kindsOf, LINE_END } from '../arabic/kinds.ts';
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
  /** How many blank lines stand before it. */
  readonly blanksBefore: number;
}

/** One line end, as LINE_END means it, CRLF as one. */
const ANY_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Takes a text; tells how many line ends it holds, by the same rule as `splitLines`. */
export const countLineEnds = (text: string): number => text.split(ANY_END).length - 1;

function shownLine(number: number, raw: string, blanksBefore: number): SeedLine {
  const kinds = kindsOf(raw);
  if (isShownAsItIs(kinds)) return { number, raw, text: raw.trim(), kinds, blanksBefore };
  const text = shownText(raw);
  return { number, raw, text, kinds: kindsOf(text), blanksBefore };
}

function lineEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && (kindsAt(text, end) & LINE_END) === 0) end += 1;
  return end;
}

/** Longer lines are rare, and too long to be copied in one call. */
const LONGEST_COPY = 4000;

/** A line as a string of its own: a slice would keep the whole text in memory, and is slower to read. */
function copied(text: string, start: number, end: number): string {
  if (end - start > LONGEST_COPY) return text.slice(start, end);
  const units: number[] = [];
  for (let at = start; at < end; at += 1) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
}

/** Takes the text of a seed; gives its lines that are not blank, in order. */
export function splitLines(text: string): readonly SeedLine[] {
  const lines: SeedLine[] = [];
  let blanksBefore = 0;
  let number = 1;
  for (let start = 0; start <= text.length; number += 1) {
    const end = lineEnd(text, start);
    const raw = copied(text, start, end);
    if (raw.trim() === '') {
      blanksBefore += 1;
    } else {
      lines.push(shownLine(number, raw, blanksBefore));
      blanksBefore = 0;
    }
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return lines;
}
