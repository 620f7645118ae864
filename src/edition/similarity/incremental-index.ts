import {
  createSimilarHeadlineIndex,
  type SimilarHeadlineIndex,
  type SimilarHeadlineIndexer,
} from './similar-headlines.ts';

/** The headlines that one list has more than another, repeats and all. */
interface Difference {
  readonly added: readonly string[];
  readonly removed: ReadonlyMap<string, number>;
}

function differenceOf(before: readonly string[], after: readonly string[]): Difference {
  const counts = new Map<string, number>();
  for (const headline of before) counts.set(headline, (counts.get(headline) ?? 0) + 1);
  const added: string[] = [];
  for (const headline of after) {
    const count = counts.get(headline) ?? 0;
    if (count === 0) added.push(headline);
    else counts.set(headline, count - 1);
  }
  return { added, removed: new Map([...counts].filter(([, count]) => count > 0)) };
}

/** Returns the headlines without those removed, each as often as it was removed. */
function without(headlines: readonly string[], removed: ReadonlyMap<string, number>) {
  const left = new Map<string, number>();
  return headlines.filter((headline) => {
    const count = left.get(headline) ?? removed.get(headline) ?? 0;
    left.set(headline, count - 1);
    return count <= 0;
  });
}

/** Returns a look-up that remembers what it found. */
function lookUpOnce(find: SimilarHeadlineIndex): SimilarHeadlineIndex {
  const found = new Map<string, readonly string[]>();
  return (folded) => {
    const known = found.get(folded);
    if (known !== undefined) return known;
    const similar = find(folded);
    found.set(folded, similar);
    return similar;
  };
}

/**
 * Returns what makes look-ups of similar headlines, one after another. A look-up of headlines that
 * differ little from those of the last full index uses that index: it leaves out what was removed,
 * and adds what is similar among the headlines that were added.
 *
 * @param mostChanged with more headlines added or removed than this, all are indexed anew.
 */
export function createIncrementalIndexer(mostChanged = 200): SimilarHeadlineIndexer {
  let indexed: readonly string[] = [];
  let find = lookUpOnce(createSimilarHeadlineIndex(indexed));
  return (headlines) => {
    const { added, removed } = differenceOf(indexed, headlines);
    if (added.length + removed.size > mostChanged) {
      indexed = headlines;
      find = lookUpOnce(createSimilarHeadlineIndex(indexed));
      return find;
    }
    const findIndexed = find;
    const findAdded = createSimilarHeadlineIndex(added);
    return (folded) => [...without(findIndexed(folded), removed), ...findAdded(folded)];
  };
}
