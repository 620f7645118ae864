import { foldedWords } from '../../arabic/text/fold.ts';
import {
  createSimilarHeadlineIndex,
  type SimilarHeadlineIndex,
  type SimilarHeadlineIndexer,
} from '../similarity/similar-headlines.ts';

/** What came of looking a headline up: the number of the one that fits, or nothing. */
export type HeadlineMatch =
  | { readonly kind: 'same'; readonly index: number }
  | { readonly kind: 'near'; readonly index: number }
  | { readonly kind: 'none' };

/** Looks up a headline, folded, among those it was made of. */
export type HeadlineIndex = (folded: string) => HeadlineMatch;

/**
 * The spelling under which two headlines are the same: their folded words. Punctuation says nothing
 * about the story, unless there is nothing else.
 */
export const foldHeadline = (headline: string): string =>
  foldedWords(headline).join(' ') || headline.trim();

/**
 * Makes an index of headlines.
 *
 * @param headlines those to be found, folded, in the order of the edition.
 * @param indexNear makes the look-up of near ones, when first one is wanted: it is costly.
 * @returns a look-up: `same` when the folded words are equal (the first such headline), `near`
 *   when exactly one headline shares 85 of 100 stems and the same numbers, else `none`.
 */
export function createHeadlineIndex(
  headlines: readonly string[],
  indexNear: SimilarHeadlineIndexer = createSimilarHeadlineIndex,
): HeadlineIndex {
  const firsts = new Map<string, number>();
  headlines.forEach((folded, index) => {
    if (!firsts.has(folded)) firsts.set(folded, index);
  });
  let findNear: SimilarHeadlineIndex | undefined;
  return (folded) => {
    const same = firsts.get(folded);
    if (same !== undefined) return { kind: 'same', index: same };
    findNear ??= indexNear(headlines);
    const near = findNear(folded);
    const index = near.length === 1 ? firsts.get(near[0] ?? '') : undefined;
    return index === undefined ? { kind: 'none' } : { kind: 'near', index };
  };
}
