import { groupBy } from '../summaries/group-by.ts';
import { createSpellings } from './spelling-variants.ts';
import { Vocabulary, type HeadlineWords } from './vocabulary.ts';

/** Share of the stems that two similar headlines must have in common. */
const SIMILAR_SHARE = 0.85;

/** A text of more stems is no headline; it is similar to no other, since comparing it is slow. */
const MOST_STEMS = 40;

const areAlikeInLength = (one: number, other: number): boolean =>
  Math.min(one, other) / Math.max(one, other) >= SIMILAR_SHARE;

/** Returns how many stems more than a similar headline one of this length may have. */
function mostAdded(length: number): number {
  let added = 0;
  while (added + 1 < length && areAlikeInLength(length - added - 1, length)) added += 1;
  return added;
}

/** One of the headlines to be found. */
interface Entry {
  readonly headline: string;
  readonly words: HeadlineWords;
}

/** The stems of all headlines, with their spellings and how often they occur. */
class Stems {
  readonly #texts: readonly string[];
  readonly #find: (stem: string) => readonly number[];
  readonly #spellings = new Map<number, readonly number[]>();
  readonly #frequencies = new Map<number, number>();

  /** @param vocabulary the one that the words of the entries come from. */
  constructor(entries: readonly Entry[], { stems }: Vocabulary) {
    this.#texts = stems;
    this.#find = createSpellings([...stems]);
    for (const { words } of entries)
      for (const stem of words.stems)
        this.#frequencies.set(stem, (this.#frequencies.get(stem) ?? 0) + 1);
  }

  /** Returns the stems of headlines that are spellings of one, itself included if one has it. */
  spellingsOf(stem: number): readonly number[] {
    const known = this.#spellings.get(stem);
    if (known !== undefined) return known;
    const spellings = this.#find(this.#texts[stem] ?? '');
    this.#spellings.set(stem, spellings);
    return spellings;
  }

  /** Returns so many of the stems, those that occur in the fewest headlines. */
  rarest(stems: readonly number[], count: number): readonly number[] {
    const frequencyOf = (stem: number): number => this.#frequencies.get(stem) ?? 0;
    return stems.toSorted((one, other) => frequencyOf(one) - frequencyOf(other)).slice(0, count);
  }
}

/** Takes the first stem that is one of the spellings out of a list; tells whether there was one. */
function takeSpelling(stems: number[], spellings: readonly number[]): boolean {
  const at = stems.findIndex((stem) => spellings.includes(stem));
  if (at !== -1) stems.splice(at, 1);
  return at !== -1;
}

/**
 * Tells whether two headlines say the same but for a word more or less, or a slip of the pen. A word
 * in the place of another («التركي» for «العراقي») makes another story, so words that remain on both
 * sides must be spellings of one another; and more than half the words must be spelt alike.
 */
function areSimilar(ours: readonly number[], theirs: readonly number[], known: Stems): boolean {
  if (!areAlikeInLength(ours.length, theirs.length)) return false;
  const left = ours.filter((stem) => !theirs.includes(stem));
  if (left.length * 2 >= ours.length) return false;
  const open = theirs.filter((stem) => !ours.includes(stem));
  const unpaired = left.filter((stem) => !takeSpelling(open, known.spellingsOf(stem)));
  return unpaired.length === 0 || open.length === 0;
}

/**
 * The headlines that have the same numerals, by some of their stems.
 *
 * All stems of a headline that is similar to another are spellings of stems of the other, but for
 * those that it has more. So, of any stems that are one more than it may have more, one is such a
 * spelling. Each headline is listed under so many of its rarest stems, which few others share.
 * Source: prefix filtering, as in PPJoin (Xiao et al., "Efficient Similarity Joins for Near Duplicate
 * Detection", 2008).
 */
class PrefixIndex {
  readonly #stems: Stems;
  readonly #entriesOf = new Map<number, Entry[]>();

  constructor(entries: readonly Entry[], stems: Stems) {
    this.#stems = stems;
    for (const entry of entries) {
      const { length } = entry.words.stems;
      if (length > MOST_STEMS) continue;
      for (const stem of stems.rarest(entry.words.stems, mostAdded(length) + 1)) {
        const listed = this.#entriesOf.get(stem);
        if (listed === undefined) this.#entriesOf.set(stem, [entry]);
        else listed.push(entry);
      }
    }
  }

  /** Returns the headlines that are similar to the one of these stems. */
  similarTo(stems: readonly number[]): readonly string[] {
    if (stems.length > MOST_STEMS) return [];
    const spellings = new Set(stems.flatMap((stem) => this.#stems.spellingsOf(stem)));
    const similar = new Set<Entry>();
    for (const stem of spellings)
      for (const entry of this.#entriesOf.get(stem) ?? [])
        if (areSimilar(stems, entry.words.stems, this.#stems)) similar.add(entry);
    return [...similar].map(({ headline }) => headline);
  }
}

/** Returns the headlines that are similar to one, all folded. */
export type SimilarHeadlineIndex = (folded: string) => readonly string[];

/** Makes a look-up of similar headlines. */
export type SimilarHeadlineIndexer = (headlines: readonly string[]) => SimilarHeadlineIndex;

/**
 * Returns a look-up of similar headlines.
 *
 * @param headlines those to be found, folded; one that comes twice is found twice.
 */
export function createSimilarHeadlineIndex(headlines: readonly string[]): SimilarHeadlineIndex {
  const vocabulary = new Vocabulary();
  const entries = headlines.map((headline): Entry => {
    const words = vocabulary.wordsOf(headline);
    return { headline, words };
  });
  const stems = new Stems(entries, vocabulary);
  const indexes = new Map(
    [...groupBy(entries, ({ words }) => words.numerals)].map(
      ([numerals, alike]) => [numerals, new PrefixIndex(alike, stems)] as const,
    ),
  );
  return (folded) => {
    const words = vocabulary.wordsOf(folded);
    return indexes.get(words.numerals)?.similarTo(words.stems) ?? [];
  };
}
