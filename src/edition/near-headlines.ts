import { groupBy } from './group-by.ts';
import { ReusedSet } from './reused-set.ts';
import { Vocabulary, type Words } from './vocabulary.ts';

/** Share of the words that two headlines must have in common to be nearly the same. */
const nearEnough = 0.85;

/**
 * How many shared words more than the least are counted before two headlines are compared: each
 * costs a list of headlines that is longer than those before, and spares most comparisons.
 */
const countedBeyond = 2;

/** In the place of a stem that has found its spelling. */
const taken = -1;

const areAlikeInLength = (one: number, other: number): boolean =>
  Math.min(one, other) / Math.max(one, other) >= nearEnough;

/** The first place in an ascending list whose number is not below the given one. */
function placeIn(ascending: readonly number[], least: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Part of an ascending list of places. */
interface Run {
  readonly list: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** A headline among those to be found: its place among them, and its words. */
interface Entry {
  readonly index: number;
  readonly words: Words;
}

/**
 * The headlines that have the same numbers in them, which are those that can be near one another;
 * in the order of their lengths. Their stems lie in one array, since hundreds of thousands of
 * pairs are compared.
 */
class Peers {
  readonly #vocabulary: Vocabulary;
  readonly #indexes: readonly number[];
  /** How many stems each has, ascending. */
  readonly #lengths: readonly number[];
  readonly #stems: Int32Array;
  /** Where the stems of each begin. */
  readonly #starts: Int32Array;
  /** For each stem the places of those that have it, ascending. */
  readonly #holders = new Map<number, number[]>();
  /** How many of the stems counted last each has; all 0 between two look-ups. */
  readonly #counts: Uint16Array;
  /** Whose count is not 0, from the first on. */
  readonly #met: Int32Array;
  /** The stems that are looked up, and those they are compared with. */
  readonly #ours = new ReusedSet();
  readonly #theirs = new ReusedSet();
  /** The stems of those compared with that are not looked up, or `taken`. */
  readonly #open: Int32Array;

  constructor(entries: readonly Entry[], vocabulary: Vocabulary) {
    const sorted = entries.toSorted(
      (one, other) => one.words.stems.length - other.words.stems.length,
    );
    this.#vocabulary = vocabulary;
    this.#indexes = sorted.map(({ index }) => index);
    this.#lengths = sorted.map(({ words }) => words.stems.length);
    this.#stems = new Int32Array(this.#lengths.reduce((sum, length) => sum + length, 0));
    this.#starts = new Int32Array(sorted.length);
    this.#counts = new Uint16Array(sorted.length);
    this.#met = new Int32Array(sorted.length);
    this.#open = new Int32Array(this.#lengths.at(-1) ?? 0);
    let start = 0;
    for (const [place, { words }] of sorted.entries()) {
      const { stems } = words;
      this.#starts[place] = start;
      this.#stems.set(stems, start);
      start += stems.length;
      for (const each of stems) this.#hold(each, place);
    }
  }

  #hold(each: number, place: number): void {
    const places = this.#holders.get(each);
    if (places === undefined) this.#holders.set(each, [place]);
    else places.push(place);
  }

  /** For each stem the places of the entries that have it and are alike in length, rarest first. */
  #runsOf(stems: readonly number[]): readonly Run[] {
    const { length } = stems;
    let [shortest, longest] = [length, length];
    while (shortest > 1 && areAlikeInLength(shortest - 1, length)) shortest -= 1;
    while (areAlikeInLength(longest + 1, length)) longest += 1;
    const from = placeIn(this.#lengths, shortest);
    const to = placeIn(this.#lengths, longest + 1);
    return stems
      .map((each): Run => {
        const list = this.#holders.get(each) ?? [];
        return { list, from: placeIn(list, from), to: placeIn(list, to) };
      })
      .toSorted((one, other) => one.to - one.from - (other.to - other.from));
  }

  /**
   * Counts, of those that share more than half of the stems and of few others, how many of the
   * rarer stems they share. Who shares `least` of all stems shares one of any that leave
   * `least - 1` out, two of any that leave `least - 2` out, and so on; so the lists of the commonest
   * stems are not walked, and those of the rarest alone tell whom to count.
   *
   * @returns how many were met: they are the first of `#met`.
   */
  #count(runs: readonly Run[], rare: number): number {
    const counts = this.#counts;
    let met = 0;
    let turn = 0;
    for (const { list, from, to } of runs) {
      const isRare = turn < rare;
      turn += 1;
      for (let at = from; at < to; at += 1) {
        const place = list[at] ?? 0;
        const count = counts[place] ?? 0;
        if (count > 0) counts[place] = count + 1;
        else if (isRare) {
          counts[place] = 1;
          this.#met[met++] = place;
        }
      }
    }
    return met;
  }

  /**
   * Tells whether two headlines of like length say the same but for a word more or less, or a slip
   * of the pen. A word put in the place of another («التركي» for «العراقي») makes another story, so
   * words that remain on both sides must be spellings of one another; and more than half the words
   * must be spelt alike.
   *
   * @param ours stems of one headline, which are in `#ours` as well.
   * @param sum of these.
   */
  #isNear(ours: readonly number[], sum: number, place: number): boolean {
    const start = this.#starts[place] ?? 0;
    const end = start + (this.#lengths[place] ?? 0);
    let openCount = 0;
    let rest = sum;
    for (let at = start; at < end; at += 1) {
      const each = this.#stems[at] ?? 0;
      if (this.#ours.has(each)) rest -= each;
      else this.#open[openCount++] = each;
    }
    const leftCount = ours.length - (end - start - openCount);
    if (leftCount * 2 >= ours.length) return false;
    if (leftCount === 0 || openCount === 0) return true;
    // Most often one is left, and then it is what is left of the sum.
    if (leftCount === 1) return this.#takeSpelling(rest, openCount);
    this.#theirs.clear();
    for (let at = start; at < end; at += 1) this.#theirs.add(this.#stems[at] ?? 0);
    let spare = Math.max(0, leftCount - openCount);
    for (const each of ours) {
      if (this.#theirs.has(each) || this.#takeSpelling(each, openCount)) continue;
      if (spare === 0) return false;
      spare -= 1;
    }
    return true;
  }

  /** Takes the first spelling of a stem out of those open. @returns whether there was one. */
  #takeSpelling(each: number, openCount: number): boolean {
    for (let at = 0; at < openCount; at += 1) {
      const other = this.#open[at] ?? taken;
      if (other === taken || !this.#vocabulary.areSpellings(each, other)) continue;
      this.#open[at] = taken;
      return true;
    }
    return false;
  }

  /** The index of the only one that is near these stems; null when none is, or several are. */
  onlyNear(stems: readonly number[]): number | null {
    const least = Math.floor(stems.length / 2) + 1;
    const enough = Math.min(least, 1 + countedBeyond);
    const rare = stems.length - least + 1;
    const met = this.#count(this.#runsOf(stems).slice(0, rare + enough - 1), rare);
    let sum = 0;
    this.#ours.clear();
    for (const each of stems) {
      this.#ours.add(each);
      sum += each;
    }
    const near: number[] = [];
    for (let at = 0; at < met; at += 1) {
      const place = this.#met[at] ?? 0;
      const isCandidate = (this.#counts[place] ?? 0) >= enough;
      this.#counts[place] = 0;
      if (isCandidate && near.length < 2 && this.#isNear(stems, sum, place)) near.push(place);
    }
    const [only] = near;
    return only === undefined || near.length > 1 ? null : (this.#indexes[only] ?? null);
  }
}

/** Makes a look-up of near headlines. It is costly, so that it is made when first it is asked. */
export function createNearIndex(headlines: readonly string[]): (folded: string) => number | null {
  const vocabulary = new Vocabulary();
  const entries = headlines.map((folded, index): Entry => ({
    index,
    words: vocabulary.wordsOf(folded),
  }));
  const byNumbers = groupBy(entries, ({ words }) => words.numbers);
  const peersOf = new Map<string, Peers>();
  return (folded) => {
    const { stems, numbers } = vocabulary.wordsOf(folded);
    const alike = byNumbers.get(numbers);
    if (alike === undefined) return null;
    const peers = peersOf.get(numbers) ?? new Peers(alike, vocabulary);
    peersOf.set(numbers, peers);
    return peers.onlyNear(stems);
  };
}
