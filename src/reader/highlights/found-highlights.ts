import type { StoryHighlight } from '../library/library.ts';
import { findQuote } from './find-quote.ts';
import { rangesOf, storyText } from './story-text.ts';

/** A passage, and where it stands on the page: nowhere when the story has it no more. */
export interface FoundHighlight {
  readonly highlight: StoryHighlight;
  readonly ranges: readonly Range[];
}

/** Finds passages in the story on the page. */
export function findHighlights(highlights: readonly StoryHighlight[]): readonly FoundHighlight[] {
  const text = storyText();
  return highlights.map((highlight) => {
    const span = findQuote(text.text, highlight);
    return { highlight, ranges: span === null ? [] : rangesOf(text, span) };
  });
}

const isWithin = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Returns the passage at a point of the window; of several the one that was highlighted last. */
export const highlightAt = (
  found: readonly FoundHighlight[],
  { clientX, clientY }: MouseEvent,
): FoundHighlight | undefined =>
  found.find(({ ranges }) =>
    ranges.some((range) =>
      Array.from(range.getClientRects()).some((rect) => isWithin(rect, clientX, clientY)),
    ),
  );
