import { areAlike, isEmpty, isNumber, isPlace } from './opening-words.ts';

/** What stands in one text in place of what stands in another, between words that both have. */
interface Gap {
  readonly one: Int32Array;
  readonly other: Int32Array;
  /** How many words both have after it, up to the next gap. */
  readonly sharedAfter: number;
}

/** Returns how many words are to be put in, left out or changed to make one text of the other, from each place on. */
function distances(one: Int32Array, other: Int32Array): (i: number, j: number) => number {
  const width = other.length + 1;
  const counts = new Uint8Array((one.length + 1) * width);
  const from = (i: number, j: number): number => counts[i * width + j] ?? 0;
  for (let i = one.length; i >= 0; i -= 1)
    for (let j = other.length; j >= 0; j -= 1) {
      if (i === one.length || j === other.length)
        counts[i * width + j] = one.length - i + other.length - j;
      else if (one[i] === other[j]) counts[i * width + j] = from(i + 1, j + 1);
      else counts[i * width + j] = 1 + Math.min(from(i + 1, j), from(i, j + 1), from(i + 1, j + 1));
    }
  return from;
}

/** Returns the places, in each of two texts, of the words that stand in both when as little as can be is changed. */
function sharedPlaces(one: Int32Array, other: Int32Array): readonly (readonly [number, number])[] {
  const from = distances(one, other);
  const shared: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) shared.push([i, j]);
    const best = Math.min(from(i + 1, j), from(i, j + 1), from(i + 1, j + 1));
    if (one[i] === other[j] || from(i + 1, j + 1) === best) [i, j] = [i + 1, j + 1];
    else if (from(i + 1, j) === best) i += 1;
    else j += 1;
  }
  return shared;
}

/**
 * Returns the gaps between the words that two texts share, from the first such word to the last.
 * Source: Wagner and Fischer, "The String-to-String Correction Problem" (1974).
 */
function gapsBetween(one: Int32Array, other: Int32Array): readonly Gap[] {
  const shared = sharedPlaces(one, other);
  const gaps: Gap[] = [];
  let run = 0;
  for (let at = shared.length - 1; at > 0; at -= 1) {
    const [i, j] = shared[at] ?? [0, 0];
    const [iBefore, jBefore] = shared[at - 1] ?? [0, 0];
    run += 1;
    if (i === iBefore + 1 && j === jBefore + 1) continue;
    const [inOne, inOther] = [one.subarray(iBefore + 1, i), other.subarray(jBefore + 1, j)];
    gaps.unshift({ one: inOne, other: inOther, sharedAfter: run });
    run = 0;
  }
  return gaps;
}

/** What follows a later gap is one text still where so many words are shared side by side. */
const LONG_RUN = 6;

/** A place for another is as telling as two other words. */
const PLACE_WEIGHT = 2;
const MIN_EXCHANGED = 2;

const tellingWords = (words: Int32Array, others: Int32Array): Int32Array =>
  words.filter(
    (word) => !isEmpty(word) && !isNumber(word) && !others.some((other) => areAlike(word, other)),
  );

/** Returns how much of a gap is other words for other words. */
function exchangedIn({ one, other }: Gap): number {
  const [mine, theirs] = [tellingWords(one, other), tellingWords(other, one)];
  const places = Math.min(mine.filter(isPlace).length, theirs.filter(isPlace).length);
  return Math.min(mine.length, theirs.length) + (PLACE_WEIGHT - 1) * places;
}

/**
 * Tells whether two texts are one form that was filled in twice: telegrams to two countries, the weather of two
 * towns, two appointments. Words then stand in place of other words, and little is left out or added. In a copy that
 * was edited it is the other way round, and what is put for something else is another form of it, or says little.
 *
 * @param one the first words of a text, as `wordNumber` gives them.
 * @param other those of another.
 */
export function areOneForm(one: Int32Array, other: Int32Array): boolean {
  const gaps = gapsBetween(one, other);
  const last = gaps.findLastIndex(({ sharedAfter }) => sharedAfter >= LONG_RUN);
  let [exchanged, added] = [0, 0];
  for (const gap of gaps.slice(0, last + 1)) {
    exchanged += exchangedIn(gap);
    added += Math.abs(gap.one.length - gap.other.length);
  }
  return exchanged >= MIN_EXCHANGED && added <= exchanged;
}
