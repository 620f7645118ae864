import { foldedWords } from '../../arabic/text/fold.ts';
import { stem } from '../../arabic/text/stem.ts';
import { ReusedSet } from './generation-set.ts';
import { WordTable } from './string-interner.ts';

/** What counts of a headline when it is compared: its stems by number, each once, and its numbers. */
export interface Words {
  readonly stems: readonly number[];
  readonly numbers: string;
}

/** What a word of a folded headline is when it is no stem. */
const isNumber = -1;
const isNoWord = -2;

/** Numbers the stems that it meets, so that headlines are compared by numbers. */
export class Vocabulary {
  readonly #words = new WordTable();
  /** For each word its stem's number, or what else it is. */
  readonly #kinds: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #stems: string[] = [];
  readonly #met = new ReusedSet();

  #kindOf(word: string): number {
    if (foldedWords(word)[0] !== word) return isNoWord;
    if (/^\p{N}+$/u.test(word)) return isNumber;
    const text = stem(word);
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#stems.length);
    return this.#stems.push(text) - 1;
  }

  /** The stems met so far, by their numbers. */
  get stems(): readonly string[] {
    return this.#stems;
  }

  /** Takes a folded headline. */
  wordsOf(folded: string): Words {
    const stems: number[] = [];
    const numbers: string[] = [];
    this.#met.clear();
    for (const word of this.#words.numbersIn(folded)) {
      const kind = (this.#kinds[word] ??= this.#kindOf(this.#words.at(word)));
      if (kind === isNumber) numbers.push(this.#words.at(word));
      else if (kind !== isNoWord && this.#met.add(kind)) stems.push(kind);
    }
    return {
      stems,
      numbers: numbers.length < 2 ? (numbers[0] ?? '') : numbers.toSorted().join(' '),
    };
  }
}
