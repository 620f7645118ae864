import { foldedWords } from '../../arabic/text/fold.ts';
import { groupBy } from '../summaries/group-by.ts';
import { headlineKey, saySame } from '../similarity/headline-key.ts';

/** What came of looking a headline up: the index of the one found, or nothing. */
export type HeadlineMatch =
  | { readonly kind: 'same'; readonly index: number }
  | { readonly kind: 'similar'; readonly index: number }
  | { readonly kind: 'none' };

/** A headline with what it is looked up by. */
export interface HeadlineSpelling {
  readonly headline: string;
  /** Its words as `foldHeadline` spells them. */
  readonly folded: string;
  /** Its key, as `headlineKey` makes it. */
  readonly key: string;
}

/** Looks up a headline among those it was made of. */
export type HeadlineIndex = (headline: string) => HeadlineMatch;

/**
 * Returns the folded words of a headline, under which its spellings are the same. Punctuation counts
 * only where there is nothing else.
 */
export const foldHeadline = (headline: string): string =>
  foldedWords(headline).join(' ') || headline.trim();

const NO_LABELS: ReadonlySet<string> = new Set();

/**
 * Returns a look-up of headlines that say the same.
 *
 * @param headlines those to be found, in the order of the edition.
 * @param labels the names of sections that pages print before headlines, folded.
 * @returns gives `same` and the first headline of the same words, be it by its marks alone; `similar` and the
 *   only other one that says the same; else `none`.
 */
export function createHeadlineIndex(
  headlines: readonly HeadlineSpelling[],
  labels: ReadonlySet<string> = NO_LABELS,
): HeadlineIndex {
  const byHeadline = new Map<string, number>();
  headlines.forEach(({ headline }, index) => {
    if (!byHeadline.has(headline)) byHeadline.set(headline, index);
  });
  const byKey = groupBy(byHeadline.values(), (index) => headlines[index]?.key ?? '');
  const headlineAt = (index: number): string => headlines[index]?.headline ?? '';
  return (headline) => {
    const own = byHeadline.get(headline);
    if (own !== undefined) return { kind: 'same', index: own };
    const candidates = (byKey.get(headlineKey(headline, labels)) ?? []).filter((index) =>
      saySame(headline, headlineAt(index), labels),
    );
    const folded = foldHeadline(headline);
    const same = candidates.filter((index) => headlines[index]?.folded === folded);
    const [first, ...others] = same.length > 0 ? same : candidates;
    if (first === undefined) return { kind: 'none' };
    // Of the same words in several spellings the first will do, but not of two words that are spelt alike.
    const areOne =
      same.length > 0 &&
      others.every((index) => saySame(headlineAt(first), headlineAt(index), labels));
    if (others.length > 0 && !areOne) return { kind: 'none' };
    return { kind: same.length > 0 ? 'same' : 'similar', index: first };
  };
}
