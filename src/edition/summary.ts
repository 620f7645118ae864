import type { Story } from '../story/story.ts';

/** Longest summary: some three lines of a column. */
const longestSummary = 180;

/**
 * Shortens a text for a list.
 *
 * @returns the text, or its first words and an ellipsis: at most 180 characters.
 */
export function shorten(text: string): string {
  if (text.length <= longestSummary) return text;
  const end = text.lastIndexOf(' ', longestSummary - 2);
  const kept = text.slice(0, end > 0 ? end : longestSummary - 1);
  // A text without spaces may be cut inside a pair that makes one character.
  return `${kept.replace(/[\s\p{P}\p{Cs}]+$/u, '')}…`;
}

/**
 * What a list says of a story below its headline.
 *
 * @returns the standfirst, or the opening paragraph, shortened; null for a story without a body.
 */
export function summaryOf({ standfirst, sections }: Story): string | null {
  const text = standfirst ?? sections.find(({ blocks }) => blocks.length > 0)?.blocks[0]?.text;
  return text === undefined ? null : shorten(text);
}
