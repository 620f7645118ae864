import { countWords, wordsOf, type TextLine } from '../entry/text-line.ts';
import { fragmentLines } from '../html/fragment-lines.ts';

/** A shorter text that a feed calls a summary is one, in words. */
const MIN_WORDS_OF_STORY = 80;

/** The text of an entry: what its source calls the whole of it, and what it calls a summary. */
export interface FeedBody {
  readonly lines: readonly TextLine[];
  readonly isSummary: boolean;
}

const wordsIn = (lines: readonly TextLine[]): number =>
  lines.reduce((sum, line) => sum + countWords(wordsOf(line)), 0);

/**
 * Returns the text of a feed's entry.
 *
 * @param full HTML that the feed gives as the whole text, or null.
 * @param summary HTML that it gives as a description, or null.
 */
export function feedBody(full: string | null, summary: string | null): FeedBody {
  const lines = fragmentLines(full ?? summary ?? '');
  const isShort = wordsIn(lines) < MIN_WORDS_OF_STORY;
  return { lines, isSummary: wordsIn(lines) === 0 || (full === null && isShort) };
}
