import type { InlineMark } from '../story.ts';
import type { InlinePiece } from './inline-pieces.ts';

/** A text, and what of it is emphasised or leads somewhere. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly InlineMark[];
}

/** Returns marks with one of the same kind beside the last made one with it. */
function withMark(marks: InlineMark[], mark: InlineMark): void {
  const last = marks.findLast(({ href }) => href === mark.href);
  if (last?.end === mark.start) marks[marks.lastIndexOf(last)] = { ...last, end: mark.end };
  else marks.push(mark);
}

/**
 * Returns the words of pieces with their marks.
 *
 * @param shown gives what is shown of words.
 */
export function markedText(
  pieces: readonly InlinePiece[],
  shown: (raw: string) => string,
): MarkedText {
  const marks: InlineMark[] = [];
  let text = '';
  for (const { raw, kind, isStrong, href } of pieces) {
    if (kind !== 'words') continue;
    const start = text.length;
    text += shown(raw);
    const end = text.length;
    if (end === start) continue;
    if (isStrong) withMark(marks, { start, end });
    if (href !== null) withMark(marks, { start, end, href });
  }
  return { text, marks };
}

/** Returns a stretch of a marked text, with the marks in it. Offsets are in UTF-16 code units. */
export function sliceOf({ text, marks }: MarkedText, from: number, to = text.length): MarkedText {
  return {
    text: text.slice(from, to),
    marks: marks.flatMap((mark) => {
      const start = Math.max(mark.start, from) - from;
      const end = Math.min(mark.end, to) - from;
      return start < end ? [{ ...mark, start, end }] : [];
    }),
  };
}
