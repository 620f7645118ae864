import { wordsOf } from '../../arabic/text/fold.ts';

/** No headline and no label is longer, in UTF-16 code units: what is longer is compared as it stands. */
const MAX_KEY_LENGTH = 150;

/** Returns the letters and digits of folded text alone: equal for lines that say the same. */
export function lineKey(folded: string): string {
  return folded.length > MAX_KEY_LENGTH ? folded : wordsOf(folded).join('');
}
