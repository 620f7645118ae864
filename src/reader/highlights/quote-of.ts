import type { Span } from '../../arabic/speech/sentences.ts';
import type { TextQuote } from '../library/library.ts';
import { wordsIn } from './text-words.ts';

/** So many words on either side tell words that occur twice, and a passage that was edited. */
const CONTEXT_WORDS = 6;

/** What stands beside a passage is no longer than this, in letters, whatever a word is. */
const MAX_CONTEXT = 300;

/** Returns a text with one space between words; lines stay lines. */
const withSingleSpaces = (text: string): string => text.replace(/[^\S\n]+/g, ' ').trim();

/** Returns what tells a part of a text from all else in it. */
export function quoteOf(text: string, { start, end }: Span): TextQuote {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const from = wordsIn(before).at(-CONTEXT_WORDS)?.start ?? 0;
  const to = wordsIn(after)[CONTEXT_WORDS - 1]?.end ?? after.length;
  return {
    exact: withSingleSpaces(text.slice(start, end)),
    prefix: withSingleSpaces(before.slice(from)).slice(-MAX_CONTEXT),
    suffix: withSingleSpaces(after.slice(0, to)).slice(0, MAX_CONTEXT),
  };
}
