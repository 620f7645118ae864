import { hasMoreWords } from '../../arabic/text/fold.ts';

/** A verse has so many words. */
const MIN_WORDS = 3;
const MAX_WORDS = 9;

/** Endings of the grammar, that half of all Arabic lines share: no rhyme. */
const COMMON_ENDINGS: ReadonlySet<string> = new Set(['يه', 'ات', 'ين', 'ون', 'ان', 'ها']);

/**
 * Returns the last two letters of a short folded line without numbers, or null when they make no rhyme.
 *
 * @param key its letters alone.
 */
export function rhymeOf(folded: string, key: string): string | null {
  const isOfVerse = hasMoreWords(folded, MIN_WORDS - 1) && !hasMoreWords(folded, MAX_WORDS);
  if (!isOfVerse || /\d/.test(folded)) return null;
  const last = key.slice(-2);
  return COMMON_ENDINGS.has(last) ? null : last;
}
