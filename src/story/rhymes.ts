import type { LineFacts } from './line-facts.ts';
import { lineKey } from './line-key.ts';

/** A verse has so many words. */
const LEAST_WORDS = 3;
const MOST_WORDS = 9;

/** Endings of the grammar, that half of all Arabic lines share: no rhyme. */
const COMMON_ENDINGS: ReadonlySet<string> = new Set(['يه', 'ات', 'ين', 'ون', 'ان', 'ها']);

/**
 * Takes the facts of a line; gives the last two letters of a short line without numbers, or null when
 * they make no rhyme.
 */
export function rhymeOf({ words, ending, folded }: LineFacts): string | null {
  if (words < LEAST_WORDS || words > MOST_WORDS) return null;
  if (ending !== 'open' || /\d/.test(folded)) return null;
  const last = lineKey(folded).slice(-2);
  return COMMON_ENDINGS.has(last) ? null : last;
}
