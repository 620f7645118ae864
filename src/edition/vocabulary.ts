import { distance } from 'fastest-levenshtein';
import { foldedWords } from '../arabic/fold.ts';
import { stem } from '../arabic/stem.ts';
import { ReusedSet } from './reused-set.ts';
import { WordTable } from './word-table.ts';

/** What counts of a headline when it is compared: its stems by number, each once, and its numbers. */
export interface Words {
  readonly stems: readonly number[];
  readonly numbers: string;
}

/** What a word of a folded headline is when it is no stem. */
const isNumber = -1;
const isNoWord = -2;

/** Which letters a word has: a bit each, some letters sharing one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Numbers the stems that it meets, so that headlines are compared by numbers. */
export class Vocabulary {
  readonly #words = new WordTable();
  /** For each word its stem's number, or what else it is. */
  readonly #kinds: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #stems: string[] = [];
  /** For each stem which letters it has, as `lettersOf` gives them. */
  readonly #letters: number[] = [];
  readonly #met = new ReusedSet();

  #kindOf(word: string): number {
    if (foldedWords(word)[0] !== word) return isNoWord;
    if (/^\p{N}+$/u.test(word)) return isNumber;
    const text = stem(word);
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#stems.length);
    this.#letters.push(lettersOf(text));
    return this.#stems.push(text) - 1;
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

  /** Tells spellings of one stem: one slip of the pen in a short one, two in a long one. */
  areSpellings(one: number, other: number): boolean {
    const mine = this.#stems[one] ?? '';
    const theirs = this.#stems[other] ?? '';
    const most = Math.min(mine.length, theirs.length) < 6 ? 1 : 2;
    if (Math.abs(mine.length - theirs.length) > most) return false;
    // A slip changes two letters at most, so that few words are left to be compared.
    const changed = (this.#letters[one] ?? 0) ^ (this.#letters[other] ?? 0);
    return bitsIn(changed) <= 2 * most && distance(mine, theirs) <= most;
  }
}
