import { foldedWords } from '../../arabic/text/fold.ts';
import {
  createSimilarHeadlineIndex,
  type SimilarHeadlineIndex,
  type SimilarHeadlineIndexer,
} from '../similarity/similar-headlines.ts';

/** What came of looking a headline up: the index of the one found, or nothing. */
export type HeadlineMatch =
  | { readonly kind: 'same'; readonly index: number }
  | { readonly kind: 'similar'; readonly index: number }
  | { readonly kind: 'none' };

/** Looks up a headline, folded, among those it was made of. */
export type HeadlineIndex = (folded: string) => HeadlineMatch;

/**
 * Returns the folded words of a headline, under which its spellings are the same. Punctuation counts
 * only where there is nothing else.
 */
export const foldHeadline = (headline: string): string =>
  foldedWords(headline).join(' ') || headline.trim();

/**
 * Returns a look-up of headlines by their folded words.
 *
 * @param headlines those to be found, folded, in the order of the edition.
 * @param indexSimilar makes the look-up of similar ones; it is called when it is first needed.
 * @returns gives `same` and the first headline of equal words, `similar` and the only similar one,
 *   else `none`.
 */
export function createHeadlineIndex(
  headlines: readonly string[],
  indexSimilar: SimilarHeadlineIndexer = createSimilarHeadlineIndex,
): HeadlineIndex {
  const firsts = new Map<string, number>();
  headlines.forEach((folded, index) => {
    if (!firsts.has(folded)) firsts.set(folded, index);
  });
  let findSimilar: SimilarHeadlineIndex | undefined;
  return (folded) => {
    const same = firsts.get(folded);
    if (same !== undefined) return { kind: 'same', index: same };
    findSimilar ??= indexSimilar(headlines);
    const [only, ...others] = findSimilar(folded);
    const index = only === undefined || others.length > 0 ? undefined : firsts.get(only);
    return index === undefined ? { kind: 'none' } : { kind: 'similar', index };
  };
}
