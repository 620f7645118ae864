import { cutPieces, inlinePieces, type InlinePiece } from '../inline/inline-pieces.ts';
import { shownPieces } from '../lines/shown-text.ts';
import type { SeedLine } from '../lines/split-lines.ts';

/** A line as it would stand in a text that was broken at a width. */
export interface PrintedLine {
  /** What is shown of it, where its signs are read with those of the lines around it. */
  readonly text: string;
  /** As it stands in the seed, where that is longer by signs of emphasis and links: a program may count them. */
  readonly written: string;
  /** Whether the words of a link go on in the next line. */
  readonly isWithinLink: boolean;
}

/** Signs may be open at the end of a line of such a text. */
const MAYBE_MARKED = /\*\*|\]\(https?:/i;

const isMarked = (pieces: readonly InlinePiece[]): boolean =>
  pieces.some(({ kind, isStrong, href }) => kind !== 'words' || isStrong || href !== null);

/** Returns lines that stand close as they are read together. */
function printedTogether(lines: readonly SeedLine[]): readonly PrintedLine[] {
  const raws = lines.map(({ raw }) => raw);
  if (!raws.some((raw) => MAYBE_MARKED.test(raw)))
    return lines.map(({ text }) => ({ text, written: text, isWithinLink: false }));
  const lengths = raws.map((raw) => raw.length + 1);
  return cutPieces(inlinePieces(raws.join(' ')), lengths).map((pieces, at) => {
    const text = shownPieces(pieces).text;
    return {
      text,
      written: isMarked(pieces) ? (raws[at] ?? '').trim() : text,
      isWithinLink: at < lines.length - 1 && (pieces.at(-1)?.href ?? null) !== null,
    };
  });
}

/** Tells whether a line can be read with the one above. */
const goesWithAbove = ({ blanksBefore, written }: SeedLine): boolean =>
  blanksBefore === 0 && written === null;

/** Returns the lines of a seed as they would stand in a text that was broken at a width. */
export function printedLines(lines: readonly SeedLine[]): readonly PrintedLine[] {
  const groups: SeedLine[][] = [];
  for (const line of lines) {
    const last = goesWithAbove(line) ? groups.at(-1) : undefined;
    if (last === undefined) groups.push([line]);
    else last.push(line);
  }
  return groups.flatMap(printedTogether);
}
