import { foldedWords } from '../../arabic/text/fold.ts';
import { groupBy } from '../summaries/group-by.ts';

/** What came of looking a headline up: the index of the one found, or nothing. */
export type HeadlineMatch =
  | { readonly kind: 'same'; readonly index: number }
  | { readonly kind: 'similar'; readonly index: number }
  | { readonly kind: 'none' };

/** A headline in the two spellings under which it is looked up. */
export interface HeadlineSpelling {
  /** Its words as `foldHeadline` spells them. */
  readonly folded: string;
  /** Its key, as `headlineKey` makes it. */
  readonly key: string;
}

/** Looks up a headline among those it was made of. */
export type HeadlineIndex = (headline: HeadlineSpelling) => HeadlineMatch;

/**
 * Returns the folded words of a headline, under which its spellings are the same. Punctuation counts
 * only where there is nothing else.
 */
export const foldHeadline = (headline: string): string =>
  foldedWords(headline).join(' ') || headline.trim();

/**
 * Returns a look-up of headlines by their folded words, then by their keys.
 *
 * @param headlines those to be found, in the order of the edition.
 * @returns gives `same` and the first headline of equal words, `similar` and the only one of the same
 *   key, else `none`.
 */
export function createHeadlineIndex(headlines: readonly HeadlineSpelling[]): HeadlineIndex {
  const firsts = new Map<string, number>();
  headlines.forEach(({ folded }, index) => {
    if (!firsts.has(folded)) firsts.set(folded, index);
  });
  const byKey = groupBy(firsts.values(), (index) => headlines[index]?.key ?? '');
  return ({ folded, key }) => {
    const same = firsts.get(folded);
    if (same !== undefined) return { kind: 'same', index: same };
    const [only, ...others] = (key === '' ? undefined : byKey.get(key)) ?? [];
    return only === undefined || others.length > 0
      ? { kind: 'none' }
      : { kind: 'similar', index: only };
  };
}
