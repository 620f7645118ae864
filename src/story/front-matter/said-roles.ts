import { fold } from '../../arabic/text/fold.ts';
import { isSayableRole, type SayableRole } from '../labelling/sayable-roles.ts';
import type { SeedLine } from '../lines/split-lines.ts';

/** A role that front matter gives to lines: `12 كلمات: subhead`, `40-44: paragraph`, `الأكثر قراءة: furniture`. */
export interface SaidRole {
  /** What stands before the colon, as it is written. */
  readonly key: string;
  readonly role: SayableRole;
  /** Where it is said, counted from 1 in the seed. */
  readonly line: number;
}

/** The lines that a key names. */
interface NamedLines {
  /** Counted from 1 in the seed; both are of the lines named. */
  readonly from: number;
  readonly to: number;
  /** What the first of them begins with; empty when nothing is said of it. */
  readonly words: string;
}

const NUMBERED = /^(\d{1,7})(?:\s*[-–—]\s*(\d{1,7}))?(?:\s+(.*))?$/u;

/** Enough of a line to know it by, in UTF-16 code units. */
const MAX_COMPARED_LENGTH = 300;

/** Returns the words of a text as they are compared: folded, with one space between; its signs where it has none. */
export function comparedWords(text: string): string {
  const folded = fold(text.slice(0, MAX_COMPARED_LENGTH));
  const words = folded.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
  return words === '' ? folded.replaceAll(/\s+/g, '') : words;
}

const beginsWith = (line: string, words: string): boolean =>
  line === words || line.startsWith(`${words} `);

function numberedLines(key: string): NamedLines | null {
  const [, first, last, words = ''] = NUMBERED.exec(fold(key).trim()) ?? [];
  if (first === undefined) return null;
  const from = Number(first);
  return { from, to: Math.max(from, Number(last ?? first)), words: comparedWords(words) };
}

/** Returns the role that a word of front matter names, however it is joined, or null. */
export function roleOfWord(word: string): SayableRole | null {
  const name = word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  return isSayableRole(name) ? name : null;
}

/** The lines that one key means, as indexes, and what to tell the editor of it. */
export interface FoundLines {
  readonly at: readonly number[];
  readonly fault: { readonly message: string; readonly remedy: string } | null;
  /** How closely they are named: one line, before a range, before words alone. */
  readonly rank: number;
}

/** The numbers of a line, or of the lines that it was put together from, each with its index. */
const numbersOf = (
  { number, pieces }: SeedLine,
  at: number,
): readonly (readonly [number, number])[] =>
  (pieces ?? [{ number }]).map((piece) => [piece.number, at] as const);

/** The lines of a seed, to be found by what they say. */
class SaidLines {
  readonly #lines: readonly SeedLine[];
  readonly #words: readonly string[];
  readonly #atNumber: ReadonlyMap<number, number>;
  readonly #last: number;

  constructor(lines: readonly SeedLine[]) {
    this.#lines = lines;
    this.#words = lines.map(({ text }) => comparedWords(text));
    this.#atNumber = new Map(lines.flatMap(numbersOf));
    const end = lines.at(-1);
    this.#last = end?.pieces?.at(-1)?.number ?? end?.number ?? 0;
  }

  #within({ from, to }: NamedLines): readonly number[] {
    const last = Math.min(to, this.#last);
    const found = new Set<number>();
    for (let number = from; number <= last; number += 1) {
      const at = this.#atNumber.get(number);
      if (at !== undefined && this.#lines[at]?.text !== '') found.add(at);
    }
    return [...found];
  }

  /** The lines that say this and no more; else those that begin so. */
  #saying(words: string): readonly number[] {
    if (words === '') return [];
    const all = [...this.#words.keys()];
    const same = all.filter((at) => this.#words[at] === words);
    return same.length > 0 ? same : all.filter((at) => beginsWith(this.#words[at] ?? '', words));
  }

  /** The lines that were named by numbers and stand elsewhere now. */
  #moved(key: string, named: NamedLines): FoundLines {
    const { from, to, words } = named;
    const rank = to > from ? 1 : 2;
    const positions = this.#saying(words);
    const [only] = positions;
    const line = only === undefined ? undefined : this.#lines[only];
    if (only === undefined || line === undefined || positions.length > 1) {
      const message = `Line ${from} does not say what "${key}" says of it, so its role was left aside.`;
      return { at: [], fault: { message, remedy: 'Write the number the line has now.' }, rank };
    }
    const now = { from: line.number, to: line.number + to - from, words };
    const numbers = to > from ? `${now.from}-${now.to}` : String(now.from);
    const message = `The words of "${key}" stand on line ${now.from} now, which has the role.`;
    return { at: this.#within(now), fault: { message, remedy: `Write ${numbers}.` }, rank };
  }

  find(key: string): FoundLines {
    const named = numberedLines(key);
    const positions = named === null ? [] : this.#within(named);
    if (named !== null && positions[0] !== undefined) {
      const line = this.#lines[positions[0]];
      const isWithin = line?.pieces !== undefined && line.number !== named.from;
      const holds =
        isWithin || named.words === '' || beginsWith(this.#words[positions[0]] ?? '', named.words);
      if (holds) return { at: positions, fault: null, rank: named.to > named.from ? 1 : 2 };
    }
    const saying = this.#saying(comparedWords(key));
    if (saying.length > 0) return { at: saying, fault: null, rank: 0 };
    if (named !== null && named.words !== '') return this.#moved(key, named);
    const message =
      named === null ? `No line says "${key}".` : `There are no words on line ${key}.`;
    const remedy = 'Write the number of a line and its first words.';
    return { at: [], fault: { message, remedy }, rank: 0 };
  }
}

/** Returns the lines that each key means, in the order of the keys. */
export function findSaidLines(
  keys: readonly string[],
  lines: readonly SeedLine[],
): readonly FoundLines[] {
  const said = new SaidLines(lines);
  return keys.map((key) => said.find(key));
}
