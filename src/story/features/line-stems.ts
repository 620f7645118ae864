import { wordsOf } from '../../arabic/text/fold.ts';
import { stem, stems } from '../../arabic/text/stem.ts';
import { FOLDED_LENGTH, type LineFacts } from './line-facts.ts';

/**
 * Returns the stems of the words of a line, in order, repeats kept.
 *
 * @param most the words beyond so many UTF-16 code units are left aside.
 */
export function lineStems(
  { text, folded }: Pick<LineFacts, 'text' | 'folded'>,
  most = Infinity,
): readonly string[] {
  const isFolded = text.length <= Math.min(most, FOLDED_LENGTH);
  return isFolded ? wordsOf(folded).map(stem) : stems(text.slice(0, most));
}
