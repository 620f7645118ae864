import { Fragment, type ReactNode } from 'react';
import type { InlineMark } from '../../story/story.ts';
import { asTheyAre, isolate, linked } from './isolate.tsx';

interface MarkedWords {
  readonly text: string;
  readonly marks?: readonly InlineMark[] | undefined;
}

/** Returns the text of a paragraph, a standfirst or a caption: as `linked` does, with emphasis and links where it marks them. */
export function marked({ text, marks = [] }: MarkedWords, showWords = asTheyAre): ReactNode {
  if (marks.length === 0) return linked(text, showWords);
  const ends = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const starts = [...ends].toSorted((one, other) => one - other);
  return starts.slice(0, -1).map((start, at) => {
    const own = marks.filter((mark) => mark.start <= start && start < mark.end);
    const words = text.slice(start, starts[at + 1]);
    const href = own.find((mark) => mark.href !== undefined)?.href;
    const shown =
      href === undefined ? linked(words, showWords) : isolate(words, undefined, showWords);
    const strong = own.some((mark) => mark.href === undefined) ? <strong>{shown}</strong> : shown;
    return href === undefined ? (
      <Fragment key={start}>{strong}</Fragment>
    ) : (
      <a key={start} href={href} rel="external nofollow noopener noreferrer">
        {strong}
      </a>
    );
  });
}
