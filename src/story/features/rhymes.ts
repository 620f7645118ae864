import { kindsAt, mayHold, NUMBER, RARE, WORD } from '../../arabic/text/character-classes.ts';
import type { LineFacts } from './line-facts.ts';
import { lineKey } from '../lines/line-key.ts';

/** A verse has so many words. */
const LEAST_WORDS = 3;
const MOST_WORDS = 9;

/** Endings of the grammar, that half of all Arabic lines share: no rhyme. */
const COMMON_ENDINGS: ReadonlySet<string> = new Set(['يه', 'ات', 'ين', 'ون', 'ان', 'ها']);

/** The last two letters and digits of a folded text, without the signs among them. */
function lastLetters(folded: string): string {
  let last = '';
  for (let at = folded.length - 1; at >= 0 && last.length < 2; at -= 1) {
    const kinds = kindsAt(folded, at);
    if ((kinds & RARE) !== 0) return lineKey(folded).slice(-2);
    if ((kinds & WORD) !== 0) last = folded.charAt(at) + last;
  }
  return last;
}

/**
 * Takes the facts of a line; gives the last two letters of a short line without numbers, or null when
 * they make no rhyme.
 */
export function rhymeOf(
  facts: Pick<LineFacts, 'kinds' | 'words' | 'ending' | 'folded'>,
): string | null {
  const { kinds, words, ending } = facts;
  if (words < LEAST_WORDS || words > MOST_WORDS) return null;
  if (ending !== 'open' || (mayHold(kinds, NUMBER) && /\d/.test(facts.folded))) return null;
  const last = lastLetters(facts.folded);
  return COMMON_ENDINGS.has(last) ? null : last;
}
