import { kindsOf } from '../arabic/kinds.ts';
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

/** CRLF, LF, CR, vertical tab, form feed, NEL, LINE and PARAGRAPH SEPARATOR: Unicode's line ends (UAX 14, BK CR LF NL). */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Takes a text; tells how many line ends it holds, by the same rule as `splitLines`. */
export const countLineEnds = (text: string): number => text.split(LINE_END).length - 1;

function shownLine(number: number, raw: string, blanksBefore: number): SeedLine {
  const kinds = kindsOf(raw);
  if (isShownAsItIs(kinds)) return { number, raw, text: raw.trim(), kinds, blanksBefore };
  const text = shownText(raw);
  return { number, raw, text, kinds: kindsOf(text), blanksBefore };
}

/** Takes the text of a seed; gives its lines that are not blank, in order. */
export function splitLines(text: string): readonly SeedLine[] {
  const lines: SeedLine[] = [];
  let blanksBefore = 0;
  for (const [at, raw] of text.split(LINE_END).entries()) {
    if (raw.trim() === '') {
      blanksBefore += 1;
    } else {
      lines.push(shownLine(at + 1, raw, blanksBefore));
      blanksBefore = 0;
    }
  }
  return lines;
}
