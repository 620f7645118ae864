import {
  createSimilarHeadlineIndex,
  type SimilarHeadlineIndex,
  type SimilarHeadlineIndexer,
} from './similar-headlines.ts';

/** Headlines that came and went, each as often as it did. */
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

function without(headlines: readonly string[], removed: ReadonlyMap<string, number>) {
  const left = new Map<string, number>();
  return headlines.filter((headline) => {
    const count = left.get(headline) ?? removed.get(headline) ?? 0;
    left.set(headline, count - 1);
    return count <= 0;
  });
}

/** Looks each headline up once. */
function lookUpOnce(find: SimilarHeadlineIndex): SimilarHeadlineIndex {
  const found = new Map<string, readonly string[]>();
  return (folded) => {
    const known = found.get(folded);
    if (known !== undefined) return known;
    const near = find(folded);
    found.set(folded, near);
    return near;
  };
}

/**
 * Makes look-ups of near headlines one after another, as headlines come and go. What is near one
 * among those of now is what was near it among those of once, without those that went, and with
 * those near it among those that came: so only these few are looked at each time.
 *
 * @param mostChanged with more come or gone than this, all are looked at anew.
 */
export function rememberNear(mostChanged = 200): SimilarHeadlineIndexer {
  let once: readonly string[] = [];
  let find = lookUpOnce(createSimilarHeadlineIndex(once));
  return (headlines) => {
    const { added, removed } = differenceOf(once, headlines);
    if (added.length + removed.size > mostChanged) {
      once = headlines;
      find = lookUpOnce(createSimilarHeadlineIndex(once));
      return find;
    }
    const findOnce = find;
    const findAdded = createSimilarHeadlineIndex(added);
    return (folded) => [...without(findOnce(folded), removed), ...findAdded(folded)];
  };
}
