import { withoutPrefix } from '../words/terms.ts';
import { editDistance } from '../slips/edit-distance.ts';
import { parseQuery } from './parse-query.ts';

/** So many spellings are a help; more are a guess. */
const MAX_OFFERED = 4;
/** A word may differ in one letter of so many. */
const LETTERS_OF_SLIP = 2.5;

const slipsOf = (word: string): number => Math.floor(word.length / LETTERS_OF_SLIP);

/**
 * Returns words of the stories that are spelt much like words of a query, nearest first, for a query that
 * found nothing.
 *
 * @param words commonest first, as the index lists them.
 */
export function nearestWords(query: string, words: readonly string[]): readonly string[] {
  const typed = parseQuery(query).map(({ word }) => withoutPrefix(word));
  const near = words.flatMap((word, rank) => {
    const found = typed.flatMap((one) => {
      const slips = editDistance(one, word, slipsOf(one));
      return slips <= slipsOf(one) ? [slips / one.length] : [];
    });
    return found.length === 0 ? [] : [{ word, rank, share: Math.min(...found) }];
  });
  return near
    .toSorted((one, other) => one.share - other.share || one.rank - other.rank)
    .slice(0, MAX_OFFERED)
    .map(({ word }) => word);
}
