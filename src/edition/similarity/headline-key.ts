import { keyOf, readHeadline } from './read-headline.ts';
import { differInSpelling } from './spelling-differences.ts';

const NO_LABELS: ReadonlySet<string> = new Set();

/**
 * Returns a key that two headlines share when they may say the same: in another spelling, under another
 * label («عاجل», «بالصور», a section), with other signs, with two adjectives in another order. A word more or
 * less, another word, another number, another order: another key, since it may be a negation, a name, or
 * who does what to whom.
 *
 * @param headline as it was written.
 * @param labels the names of sections that the edition has, folded.
 */
export const headlineKey = (headline: string, labels: ReadonlySet<string> = NO_LABELS): string =>
  keyOf(readHeadline(headline, labels));

/**
 * Tells whether two headlines say the same: they have one key, and nothing in how they are written tells
 * one word from another («عُمان», «عمّان»), nor do their labels name two sections.
 */
export function saySame(
  one: string,
  other: string,
  labels: ReadonlySet<string> = NO_LABELS,
): boolean {
  if (one === other) return true;
  const [mine, theirs] = [readHeadline(one, labels), readHeadline(other, labels)];
  if (keyOf(mine) === '' || keyOf(mine) !== keyOf(theirs)) return false;
  const areOfTwoSections =
    mine.sections.length > 0 &&
    theirs.sections.length > 0 &&
    !mine.sections.some((section) => theirs.sections.includes(section));
  return !areOfTwoSections && !differInSpelling(mine, theirs);
}
