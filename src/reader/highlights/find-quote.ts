import type { Span } from '../../arabic/speech/sentences.ts';
import type { TextQuote } from '../library/library.ts';
import { alignWords, type SoughtWord, type WordPair } from './align-words.ts';
import { wordsIn, type TextWord } from './text-words.ts';

/** What stands beside a passage counts so much of what stands in it: the passage may have moved. */
const CONTEXT_WEIGHT = 0.25;

/** So much of an edited passage is left at least. */
const MIN_LEFT = 0.6;

/** So many words tell a passage where nothing beside it is left, and so many where it was edited as well. */
const CLEAR_WORDS = 5;
const CLEAR_EDITED_WORDS = 12;

/** So much is left then of that. */
const MIN_CLEAR_LEFT = 0.75;

/** So much of what stood beside it tells any other. */
const MIN_CONTEXT = 0.5;

const weighted = (words: readonly TextWord[], weight: number): readonly SoughtWord[] =>
  words.map(({ plain }) => ({ plain, weight }));

const countSame = (pairs: readonly WordPair[]): number =>
  pairs.filter(({ isSame }) => isSame).length;

/**
 * Tells whether enough is left of a passage, and of what stood beside it.
 *
 * @param words how many it had.
 * @param left how many of them are there.
 * @param context which part of the words beside it is there.
 */
function isEnough(words: number, left: number, context: number): boolean {
  if (left < words * MIN_LEFT) return false;
  if (context >= MIN_CONTEXT) return true;
  return left === words
    ? words >= CLEAR_WORDS
    : words >= CLEAR_EDITED_WORDS && left >= words * MIN_CLEAR_LEFT;
}

/** Returns the span of words with the signs before and after them, where the text has those of the quote. */
function withSigns(text: string, span: Span, exact: string, words: readonly TextWord[]): Span {
  const before = exact.slice(0, words[0]?.start);
  const after = exact.slice(words.at(-1)?.end);
  return {
    start: text.endsWith(before, span.start) ? span.start - before.length : span.start,
    end: text.startsWith(after, span.end) ? span.end + after.length : span.end,
  };
}

/**
 * Finds a passage again in a text that may have been edited: the words most like it, between those most like what stood
 * beside it.
 *
 * @returns null where it is no more there.
 */
export function findQuote(text: string, { exact, prefix, suffix }: TextQuote): Span | null {
  const within = wordsIn(exact);
  const before = wordsIn(prefix);
  const after = wordsIn(suffix);
  const all = wordsIn(text);
  const pairs = alignWords(
    [
      ...weighted(before, CONTEXT_WEIGHT),
      ...weighted(within, 1),
      ...weighted(after, CONTEXT_WEIGHT),
    ],
    all.map(({ plain }) => plain),
  );
  const end = before.length + within.length;
  const isWithin = ({ sought }: WordPair): boolean => sought >= before.length && sought < end;
  const inside = pairs.filter(isWithin);
  const beside = pairs.filter((pair) => !isWithin(pair));
  const contextWords = before.length + after.length;
  const context = contextWords === 0 ? 1 : countSame(beside) / contextWords;
  const [first, last] = [all[inside[0]?.found ?? -1], all[inside.at(-1)?.found ?? -1]];
  if (first === undefined || last === undefined) return null;
  if (!isEnough(within.length, countSame(inside), context)) return null;
  return withSigns(text, { start: first.start, end: last.end }, exact, within);
}
