import { foldedWords } from '../../arabic/text/fold.ts';
import { stem } from '../../arabic/text/stem.ts';

/** What counts of a headline when it is compared. */
export interface HeadlineWords {
  /** The numbers of its stems, each once. */
  readonly stems: readonly number[];
  /** The numerals in it, in one order. */
  readonly numerals: string;
}

const NUMERAL = /^\p{N}+$/u;

/** Gives each stem that it meets a number, so that headlines are compared by numbers. */
export class Vocabulary {
  /** The stems met so far, by their numbers. */
  readonly stems: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** For each word its stem's number; null for a numeral. */
  readonly #stemOf = new Map<string, number | null>();

  #numberOf(word: string): number | null {
    if (NUMERAL.test(word)) return null;
    const text = stem(word);
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.stems.length);
    return this.stems.push(text) - 1;
  }

  /** Takes a folded headline. */
  wordsOf(folded: string): HeadlineWords {
    const stems = new Set<number>();
    const numerals: string[] = [];
    for (const word of foldedWords(folded)) {
      let number = this.#stemOf.get(word);
      if (number === undefined) {
        number = this.#numberOf(word);
        this.#stemOf.set(word, number);
      }
      if (number === null) numerals.push(word);
      else stems.add(number);
    }
    return { stems: [...stems], numerals: numerals.toSorted().join(' ') };
  }
}
