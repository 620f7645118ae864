import type { InlineMark } from '../../story/story.ts';

/** A stretch of a text, and the mark that lies on all of it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly mark: InlineMark | null;
}

/**
 * Returns the stretches between two offsets of a text: those that are marked, and those between them.
 *
 * @param marks of one kind, in order: none lies on another.
 */
export function stretchesOf(
  marks: readonly InlineMark[],
  from: number,
  to: number,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = from;
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, to);
    if (start >= end) continue;
    if (start > at) stretches.push({ start: at, end: start, mark: null });
    stretches.push({ start, end, mark });
    at = end;
  }
  if (at < to) stretches.push({ start: at, end: to, mark: null });
  return stretches;
}
