import type { Story } from '../../story/story.ts';

/** The day a story was published, and where its seed states it. */
export interface StatedDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * The day a story was published, as its seed states it.
 *
 * The front matter goes before the text. A date inside a paragraph tells when something happened,
 * not when it was written: only a date on a line of its own, or in the dateline, counts.
 *
 * @returns null when the seed states none.
 */
export function publicationOf(
  story: Pick<Story, 'dates' | 'lines' | 'frontMatter'>,
): StatedDay | null {
  const [first] = story.dates;
  const said = story.frontMatter?.date ?? null;
  if (said !== null) return { day: said.slice(0, 10), line: first?.line ?? 1 };
  if (first === undefined) return null;
  const stating = new Set(
    story.lines
      .filter(({ parts }) => parts.some(({ role }) => role === 'date' || role === 'dateline'))
      .map(({ line }) => line),
  );
  const date = story.dates.find(({ line }) => stating.has(line));
  return date === undefined ? null : { day: date.iso.slice(0, 10), line: date.line };
}

/** Returns the day a story was published as `YYYY-MM-DD`, or null when its seed states none. */
export const publicationDate = (story: Story): string | null => publicationOf(story)?.day ?? null;
