import { distance } from 'fastest-levenshtein';
import { foldedWords } from '../arabic/fold.ts';
import { stem } from '../arabic/stem.ts';
import { groupBy } from './group-by.ts';

/** Share of the words that two headlines must have in common to be nearly the same. */
const nearEnough = 0.85;

/** What came of looking a headline up: the number of the one that fits, or nothing. */
export type HeadlineMatch =
  | { readonly kind: 'same'; readonly index: number }
  | { readonly kind: 'near'; readonly index: number }
  | { readonly kind: 'none' };

/** Looks up a headline among those it was made of. */
export type HeadlineIndex = (headline: string) => HeadlineMatch;

interface Words {
  readonly stems: readonly string[];
  readonly numbers: string;
}

function wordsOf(headline: string): Words {
  const words = foldedWords(headline);
  return {
    stems: [...new Set(words.filter((word) => !/^\p{N}+$/u.test(word)).map(stem))],
    numbers: words
      .filter((word) => /^\p{N}+$/u.test(word))
      .toSorted()
      .join(' '),
  };
}

/** One slip of the pen in a short word, two in a long one. */
const sameButForSpelling = (one: string, other: string): boolean =>
  distance(one, other) <= (Math.min(one.length, other.length) < 6 ? 1 : 2);

/**
 * Tells whether two headlines say the same but for a word more or less, or a slip of the pen.
 * A word put in the place of another («التركي» for «العراقي») makes another story, so words that
 * remain on both sides must be spellings of one another.
 */
function areNear(one: Words, other: Words): boolean {
  if (one.numbers !== other.numbers) return false;
  const most = Math.max(one.stems.length, other.stems.length);
  if (Math.min(one.stems.length, other.stems.length) / most < nearEnough) return false;
  const theirs = new Set(other.stems);
  const left = one.stems.filter((word) => !theirs.delete(word));
  if (left.length * 2 > one.stems.length) return false;
  const spelt = left.filter((word) => {
    const twin = [...theirs].find((candidate) => sameButForSpelling(word, candidate));
    return twin !== undefined && theirs.delete(twin);
  });
  const onlyHere = left.length - spelt.length;
  if (onlyHere > 0 && theirs.size > 0) return false;
  return (one.stems.length - onlyHere) / most >= nearEnough;
}

/**
 * The spelling under which two headlines are the same: their folded words. Punctuation says nothing
 * about the story, unless there is nothing else.
 */
export const sameHeadline = (headline: string): string =>
  foldedWords(headline).join(' ') || headline.trim();

/**
 * Makes an index of headlines.
 *
 * @param headlines those to be found, in the order of the edition, each once.
 * @returns a look-up: `same` when the folded words are equal (the first such headline), `near`
 *   when exactly one headline shares 85 of 100 stems and the same numbers, else `none`.
 */
export function createHeadlineIndex(headlines: readonly string[]): HeadlineIndex {
  const folded = new Map<string, number>();
  headlines.forEach((headline, index) => {
    const key = sameHeadline(headline);
    if (!folded.has(key)) folded.set(key, index);
  });
  const words = headlines.map(wordsOf);
  const holders = groupBy(
    words.flatMap(({ stems }, index) => stems.map((word) => ({ word, index }))),
    ({ word }) => word,
  );

  // More than half the words must be spelt alike, so one of the rarer half is among them.
  const candidates = ({ stems }: Words): ReadonlySet<number> => {
    const lists = stems.map((word) => holders.get(word) ?? []);
    const rarer = lists
      .toSorted((one, other) => one.length - other.length)
      .slice(0, Math.ceil(stems.length / 2));
    return new Set(rarer.flat().map(({ index }) => index));
  };

  return (headline) => {
    const same = folded.get(sameHeadline(headline));
    if (same !== undefined) return { kind: 'same', index: same };
    const wanted = wordsOf(headline);
    const near = [...candidates(wanted)].filter((index) => {
      const candidate = words[index];
      return candidate !== undefined && areNear(wanted, candidate);
    });
    const [only] = near;
    return only !== undefined && near.length === 1
      ? { kind: 'near', index: only }
      : { kind: 'none' };
  };
}
