import type { MarkedText } from '../inline/marked-text.ts';
import { shownMarkedText } from './shown-text.ts';
import { writtenRole, type WrittenRole } from './written-role.ts';

/** A line of a seed as it stands there. */
export interface RawLine {
  readonly number: number;
  readonly raw: string;
}

/**
 * One line of a seed that is not blank, or several that were put together, and what is shown of it: a text that is
 * empty where it holds only characters that are not shown.
 */
export interface SeedLine extends MarkedText {
  /** Counts from 1, blank lines too. */
  readonly number: number;
  /** To the letter, without its line end. */
  readonly raw: string;
  /** What a mark or a tag at its head says that it is («## », «<h2>»), or null. */
  readonly written: WrittenRole | null;
  /** How many blank lines stand before it. */
  readonly blanksBefore: number;
  /** The lines that it was put together from; their texts, trimmed, with a space between are `raw`. */
  readonly pieces?: readonly RawLine[];
}

/** CRLF is one line end. Source: Unicode, UAX 14, classes BK, CR, LF and NL. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Returns how many line ends a text holds, by the same rule as `splitLines`. */
export const countLineEnds = (text: string): number => text.split(LINE_END).length - 1;

/** Returns the offset in a text where each of its lines begins, in UTF-16 code units. */
export function lineStarts(text: string): readonly number[] {
  const starts: number[] = [0];
  for (const line of text.matchAll(new RegExp(LINE_END, 'g')))
    starts.push(line.index + line[0].length);
  return starts;
}

/** Returns the lines of a seed's text that are not blank, in order. */
export function splitLines(text: string): readonly SeedLine[] {
  const lines: SeedLine[] = [];
  let blanksBefore = 0;
  for (const [at, raw] of text.split(LINE_END).entries()) {
    if (raw.trim() === '') {
      blanksBefore += 1;
      continue;
    }
    lines.push({
      number: at + 1,
      raw,
      ...shownMarkedText(raw),
      written: writtenRole(raw),
      blanksBefore,
    });
    blanksBefore = 0;
  }
  return lines;
}
