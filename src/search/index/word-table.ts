import type { StoryWords } from './story-words.ts';

/** The words of many stories: each word is held once, and each story holds numbers. */
export interface WordTable {
  readonly words: readonly string[];
  /** For each story its entries: the place of a word in `words` times four, and its impact there. */
  readonly stories: readonly Uint32Array[];
}

/** The words of one story, in a table. */
export interface TableRow {
  readonly table: WordTable;
  /** Its place in `stories`. */
  readonly row: number;
}

/** Returns the place in `words` of the word that an entry stands for. */
export const placeOfEntry = (entry: number): number => entry >>> 2;

/** Returns the impact that an entry tells, from 0 to 3. */
export const impactOfEntry = (entry: number): number => entry & 3;

/** Makes a table, story by story. */
export class WordTableMaker {
  readonly #places = new Map<string, number>();
  readonly #stories: Uint32Array[] = [];
  /** Where the words of other tables stand in this one, plus one; 0 for those that were not met yet. */
  readonly #moved = new Map<WordTable, Uint32Array>();

  /** Adds a story. */
  add({ words, impacts }: StoryWords): void {
    const entries = new Uint32Array(words.length);
    words.forEach((word, at) => {
      entries[at] = (this.#placeOf(word) << 2) | (impacts[at] ?? 0);
    });
    this.#stories.push(entries);
  }

  /** Adds a story of another table. */
  addRow({ table, row }: TableRow): void {
    const moved = this.#moved.get(table) ?? new Uint32Array(table.words.length);
    this.#moved.set(table, moved);
    const entries = table.stories[row] ?? new Uint32Array();
    this.#stories.push(
      entries.map((entry) => {
        const before = placeOfEntry(entry);
        const place = moved[before] || this.#placeOf(table.words[before] ?? '') + 1;
        moved[before] = place;
        return ((place - 1) << 2) | impactOfEntry(entry);
      }),
    );
  }

  /** Returns the table of the stories, in the order in which they were added. */
  finish(): WordTable {
    return { words: [...this.#places.keys()], stories: this.#stories };
  }

  #placeOf(word: string): number {
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(word, place);
    return place;
  }
}

/** Returns the table of some stories. */
export function tableOf(stories: Iterable<StoryWords>): WordTable {
  const maker = new WordTableMaker();
  for (const story of stories) maker.add(story);
  return maker.finish();
}
