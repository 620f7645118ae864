import { groupBy } from '../group-by.ts';
import { ReusedSet } from './generation-set.ts';
import { createSpellings } from './spelling-variants.ts';
import { Vocabulary, type Words } from './vocabulary.ts';

/** Share of the words that two headlines must have in common to be nearly the same. */
const nearEnough = 0.85;

/** A headline of more stems is near no other: it is no headline, and it would cost much. */
const mostStems = 40;

const areAlikeInLength = (one: number, other: number): boolean =>
  Math.min(one, other) / Math.max(one, other) >= nearEnough;

/** How many stems more than another a headline of this length may have and be near it. */
function mostAdded(length: number): number {
  let added = 0;
  while (added + 1 < length && areAlikeInLength(length - added - 1, length)) added += 1;
  return added;
}

/** A headline among those to be found: its place among them, and its words. */
interface Entry {
  readonly index: number;
  readonly words: Words;
}

/**
 * Headlines by three of their stems, the rarest first: under two of them lie, in turn, the third and
 * the place of a headline. Lists of numbers, since millions are passed over.
 */
type ByStems = Map<number, Map<number, number[]>>;

const none: readonly number[] = [];

function hold(byStems: ByStems, first: number, second: number, third: number, place: number): void {
  let bySecond = byStems.get(first);
  if (bySecond === undefined) {
    bySecond = new Map();
    byStems.set(first, bySecond);
  }
  const list = bySecond.get(second);
  if (list === undefined) bySecond.set(second, [third, place]);
  else list.push(third, place);
}

/** Holds a headline under all choices of three stems; of fewer than three the last counts again. */
function holdAll(byStems: ByStems, stems: readonly number[], place: number): void {
  const [first = -1, second = first] = stems;
  if (stems.length === 1 || stems.length === 2) hold(byStems, first, second, second, place);
  for (let one = 0; one < stems.length - 2; one += 1)
    for (let two = one + 1; two < stems.length - 1; two += 1)
      for (let three = two + 1; three < stems.length; three += 1)
        hold(byStems, stems[one] ?? 0, stems[two] ?? 0, stems[three] ?? 0, place);
}

/** What is known of the stems of all headlines, by their numbers. */
class Stems {
  readonly #texts: readonly string[];
  readonly #find: (stem: string) => readonly number[];
  readonly #found: (readonly number[])[] = [];
  /** The place of each in the order of their rarity. */
  readonly #ranks: Int32Array;

  /** @param vocabulary the one that gave the entries their words, and no other words so far. */
  constructor(entries: readonly Entry[], { stems }: Vocabulary) {
    this.#texts = stems;
    this.#find = createSpellings([...stems]);
    const frequencies = new Int32Array(stems.length);
    for (const { words } of entries)
      for (const each of words.stems) frequencies[each] = (frequencies[each] ?? 0) + 1;
    const rarestFirst = [...stems.keys()].toSorted(
      (one, other) => (frequencies[one] ?? 0) - (frequencies[other] ?? 0),
    );
    this.#ranks = new Int32Array(stems.length);
    for (const [rank, each] of rarestFirst.entries()) this.#ranks[each] = rank;
  }

  /** The stems of headlines that are spellings of one, itself included if a headline has it. */
  spellingsOf(each: number): readonly number[] {
    return (this.#found[each] ??= this.#find(this.#texts[each] ?? ''));
  }

  /** Brings stems of headlines into the one order that they all have. */
  rarestFirst(stems: readonly number[]): readonly number[] {
    const ranks = this.#ranks;
    return stems.toSorted((one, other) => (ranks[one] ?? 0) - (ranks[other] ?? 0));
  }
}

/**
 * The headlines that have the same numbers in them, which are those that can be near one another.
 *
 * All stems of a headline that is near another, but for those it has more, are in the other or are
 * spellings of what is there. So, of any of its stems that are three more than it may have more, three
 * are. It is found by any three of its rarest, which few other headlines share.
 */
class Peers {
  readonly #stems: Stems;
  readonly #entries: readonly Entry[];
  readonly #byStems: ByStems = new Map();
  /** The stems that are looked up, and those they are compared with. */
  readonly #ours = new ReusedSet();
  readonly #theirs = new ReusedSet();
  /** What the stems of a headline near those that are looked up must be. */
  readonly #within = new ReusedSet();

  constructor(entries: readonly Entry[], stems: Stems) {
    this.#stems = stems;
    this.#entries = entries;
    for (const [place, { words }] of entries.entries()) {
      const { length } = words.stems;
      if (length > mostStems) continue;
      const rarest = stems.rarestFirst(words.stems).slice(0, mostAdded(length) + 3);
      holdAll(this.#byStems, rarest, place);
    }
  }

  /** Takes the stems of headlines that are in some, or are spellings of what is there. */
  #takeWithin(stems: readonly number[]): readonly number[] {
    const within: number[] = [];
    this.#within.clear();
    for (const each of stems)
      for (const spelling of this.#stems.spellingsOf(each))
        if (this.#within.add(spelling)) within.push(spelling);
    return this.#stems.rarestFirst(within);
  }

  /** Tells whether all stems are in `#within`, but for those that a headline has more than so many. */
  #areWithin(theirs: readonly number[], count: number): boolean {
    let spare = Math.max(0, theirs.length - count);
    for (const each of theirs) {
      if (this.#within.has(each)) continue;
      if (spare === 0) return false;
      spare -= 1;
    }
    return areAlikeInLength(theirs.length, count);
  }

  /** Those that may be near these stems, some of them several times. */
  #candidates(stems: readonly number[]): readonly Entry[] {
    const within = this.#takeWithin(stems);
    const candidates: Entry[] = [];
    for (let at = 0; at < within.length; at += 1) {
      const bySecond = this.#byStems.get(within[at] ?? 0);
      if (bySecond === undefined) continue;
      for (let other = at; other < within.length; other += 1) {
        const list = bySecond.get(within[other] ?? 0) ?? none;
        for (let third = 0; third < list.length; third += 2) {
          if (!this.#within.has(list[third] ?? 0)) continue;
          const entry = this.#entries[list[third + 1] ?? 0];
          if (entry !== undefined && this.#areWithin(entry.words.stems, stems.length))
            candidates.push(entry);
        }
      }
    }
    return candidates;
  }

  /**
   * Tells whether two headlines say the same but for a word more or less, or a slip of the pen. A
   * word put in the place of another («التركي» for «العراقي») makes another story, so words that
   * remain on both sides must be spellings of one another; and more than half the words must be
   * spelt alike.
   *
   * @param ours stems of one headline, which are in `#ours` as well.
   */
  #areNear(ours: readonly number[], theirs: readonly number[]): boolean {
    const open = theirs.filter((each) => !this.#ours.has(each));
    const leftCount = ours.length - (theirs.length - open.length);
    if (leftCount * 2 >= ours.length) return false;
    this.#theirs.clear();
    for (const each of theirs) this.#theirs.add(each);
    let spare = Math.max(0, leftCount - open.length);
    for (const each of ours) {
      if (this.#theirs.has(each) || takeSpelling(open, this.#stems.spellingsOf(each))) continue;
      if (spare === 0) return false;
      spare -= 1;
    }
    return true;
  }

  /** The places of those that are near these stems. */
  near(stems: readonly number[]): ReadonlySet<number> {
    const near = new Set<number>();
    if (stems.length > mostStems) return near;
    this.#ours.clear();
    for (const each of stems) this.#ours.add(each);
    for (const { index, words } of this.#candidates(stems))
      if (!near.has(index) && this.#areNear(stems, words.stems)) near.add(index);
    return near;
  }
}

/** Takes the first of several stems that is a spelling out of them. @returns whether there was one. */
function takeSpelling(open: number[], spellings: readonly number[]): boolean {
  const at = open.findIndex((each) => spellings.includes(each));
  if (at !== -1) open.splice(at, 1);
  return at !== -1;
}

/** Gives those headlines that are near one, all folded. */
export type SimilarHeadlineIndex = (folded: string) => readonly string[];

/** Makes a look-up of near headlines. */
export type SimilarHeadlineIndexer = (headlines: readonly string[]) => SimilarHeadlineIndex;

/**
 * Makes a look-up of near headlines. It is costly: it is worth it where many are looked up.
 *
 * @param headlines those to be found, folded; one that comes twice is found twice.
 */
export function createSimilarHeadlineIndex(headlines: readonly string[]): SimilarHeadlineIndex {
  const vocabulary = new Vocabulary();
  const entries = headlines.map((folded, index): Entry => {
    const words = vocabulary.wordsOf(folded);
    return { index, words };
  });
  const known = new Stems(entries, vocabulary);
  const byNumbers = groupBy(entries, ({ words }) => words.numbers);
  const peersOf = new Map<string, Peers>();
  return (folded) => {
    const { stems, numbers } = vocabulary.wordsOf(folded);
    const alike = byNumbers.get(numbers);
    if (alike === undefined) return [];
    const peers = peersOf.get(numbers) ?? new Peers(alike, known);
    peersOf.set(numbers, peers);
    return [...peers.near(stems)].map((index) => headlines[index] ?? '');
  };
}
