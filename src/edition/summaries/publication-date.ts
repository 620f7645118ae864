import type { Story } from '../../story/story.ts';

/**
 * The day a story was published, as its seed states it.
 *
 * The front matter goes before the text. A date inside a paragraph tells when something happened,
 * not when it was written: only a date on a line of its own, or in the dateline, counts.
 *
 * @returns `YYYY-MM-DD`, or null when the seed states none.
 */
export function publicationDate(story: Story): string | null {
  const said = story.frontMatter?.date ?? null;
  if (said !== null) return said.slice(0, 10);
  if (story.dates.length === 0) return null;
  const stating = new Set(
    story.lines
      .filter(({ parts }) => parts.some(({ role }) => role === 'date' || role === 'dateline'))
      .map(({ line }) => line),
  );
  const date = story.dates.find(({ line }) => stating.has(line));
  return date === undefined ? null : date.iso.slice(0, 10);
}
