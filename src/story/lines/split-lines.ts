import { kindsOf } from '../../arabic/text/character-classes.ts';
import { shownText } from './shown-text.ts';
import { copiedUnits } from './units.ts';

/** One line of a seed that is not blank. */
export interface SeedLine {
  /** Counts from 1, blank lines too. */
  readonly number: number;
  /** To the letter, without its line end. */
  readonly raw: string;
  /** What is shown of it; empty when it holds only characters that are not shown. */
  readonly text: string;
  /** How many blank lines stand before it. */
  readonly blanksBefore: number;
  readonly kinds: number;
  readonly spaced: number;
  readonly gaps: number;
}

export interface FreshLine extends SeedLine {
  readonly units: Uint16Array;
  readonly start: number;
}

/** CRLF is one line end. Source: Unicode, UAX 14, classes BK, CR, LF and NL. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** How many line ends a text holds, by the same rule as `splitLines`. */
export const countLineEnds = (text: string): number => text.split(LINE_END).length - 1;

/** The offset in a text where each of its lines begins, in UTF-16 code units. */
export function lineStarts(text: string): readonly number[] {
  const starts: number[] = [0];
  for (const line of text.matchAll(new RegExp(LINE_END, 'g')))
    starts.push(line.index + line[0].length);
  return starts;
}

const LONGEST_WITH_GAPS = 5000;

/** The lines of a seed's text that are not blank, in order. */
export function splitLines(text: string): readonly FreshLine[] {
  const lines: FreshLine[] = [];
  let blanksBefore = 0;
  for (const [at, raw] of text.split(LINE_END).entries()) {
    if (raw.trim() === '') {
      blanksBefore += 1;
      continue;
    }
    const shown = shownText(raw);
    lines.push({
      number: at + 1,
      raw,
      text: shown,
      blanksBefore,
      kinds: kindsOf(shown),
      spaced: shown.split(/\s+/).length,
      gaps: shown.length < LONGEST_WITH_GAPS ? (shown.match(/\s{3,}/g)?.length ?? 0) : 0,
      units: copiedUnits(shown),
      start: 0,
    });
    blanksBefore = 0;
  }
  return lines;
}
