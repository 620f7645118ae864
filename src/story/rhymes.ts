import { kindsAt, mayHold, NUMBER, WORD } from '../arabic/kinds.ts';
import type { LineFacts } from './line-facts.ts';
import { lineKey } from './line-key.ts';

/** A verse has so many words. */
const LEAST_WORDS = 3;
const MOST_WORDS = 9;

/** Endings of the grammar, that half of all Arabic lines share: no rhyme. */
const COMMON_ENDINGS: ReadonlySet<string> = new Set(['يه', 'ات', 'ين', 'ون', 'ان', 'ها']);

function lastLetters(folded: string): string {
  const end = folded.slice(-2);
  const isWord = (kindsAt(end, 0) & kindsAt(end, 1) & WORD) !== 0;
  return isWord ? end : lineKey(folded).slice(-2);
}

/**
 * Takes the facts of a line; gives the last two letters of a short line without numbers, or null when
 * they make no rhyme.
 */
export function rhymeOf({ line, words, ending, folded }: LineFacts): string | null {
  if (words < LEAST_WORDS || words > MOST_WORDS) return null;
  if (ending !== 'open' || (mayHold(line.kinds, NUMBER) && /\d/.test(folded))) return null;
  const last = lastLetters(folded);
  return COMMON_ENDINGS.has(last) ? null : last;
}
