import { Fragment, type ReactNode } from 'react';
import type { InlineMark } from '../../story/story.ts';
import { asTheyAre, isolate, linked, type ShowWords } from './isolate.tsx';

interface MarkedWords {
  readonly text: string;
  readonly marks?: readonly InlineMark[] | undefined;
}

/** A stretch of a text, and the mark that lies on all of it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly mark: InlineMark | null;
}

/**
 * Returns the stretches between two offsets of a text: those that are marked, and those between them.
 *
 * @param marks of one kind, in order: none lies on another.
 */
function stretchesOf(marks: readonly InlineMark[], from: number, to: number): readonly Stretch[] {
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

/**
 * Returns the text of a paragraph, a standfirst or a caption: as `linked` does, with emphasis and links where it
 * marks them. A link is one element, with the emphasis inside.
 */
export function marked({ text, marks = [] }: MarkedWords, showWords = asTheyAre): ReactNode {
  if (marks.length === 0) return linked(text, showWords);
  const links = marks.filter(({ href }) => href !== undefined);
  const strong = marks.filter(({ href }) => href === undefined);
  const emphasised = (from: number, to: number, show: ShowWords): ReactNode =>
    stretchesOf(strong, from, to).map(({ start, end, mark }) => {
      const shown = show(text.slice(start, end));
      return mark === null ? (
        <Fragment key={start}>{shown}</Fragment>
      ) : (
        <strong key={start}>{shown}</strong>
      );
    });
  return stretchesOf(links, 0, text.length).map(({ start, end, mark }) =>
    mark?.href === undefined ? (
      <Fragment key={start}>{emphasised(start, end, (words) => linked(words, showWords))}</Fragment>
    ) : (
      <a key={start} href={mark.href} rel="external nofollow noopener noreferrer">
        {emphasised(start, end, (words) => isolate(words, undefined, showWords))}
      </a>
    ),
  );
}
