import { sharedBytes, sharedFloats, sharedInts } from './shared-arrays.ts';

/** So many stories near each are known. */
export const LIST_LENGTH = 24;

/** The stories nearest to each: of each story a row, as long as the longest may be, the nearest first. */
export interface NearestTable {
  /** How long each row is, plus one; 0 for a story whose nearest are not found yet. */
  readonly filled: Uint8Array;
  readonly numbers: Int32Array;
  /** How near each is: 1 for the same words in the same measure. */
  readonly likenesses: Float32Array;
}

/** Returns a table of no rows yet. */
export const emptyTable = (stories: number): NearestTable => ({
  filled: sharedBytes(stories),
  numbers: sharedInts(stories * LIST_LENGTH),
  likenesses: sharedFloats(stories * LIST_LENGTH),
});

/** The stories nearest to each, read place by place: a list of objects for each would take most of the time. */
export class NearestLists {
  readonly #table: NearestTable;
  readonly #fill: (number: number) => void;

  /** @param fill fills the row of a story whose nearest are not found yet. */
  constructor(table: NearestTable, fill: (number: number) => void) {
    this.#table = table;
    this.#fill = fill;
  }

  /** Returns how many stories near one are known. */
  lengthOf(number: number): number {
    if (this.#table.filled[number] === 0) this.#fill(number);
    return Math.max(0, (this.#table.filled[number] ?? 0) - 1);
  }

  /** Returns the story at a place of the list of another, by its number. */
  numberAt(number: number, place: number): number {
    return this.#table.numbers[number * LIST_LENGTH + place] ?? 0;
  }

  /** Returns how near the story at a place of the list of another is. */
  likenessAt(number: number, place: number): number {
    return this.#table.likenesses[number * LIST_LENGTH + place] ?? 0;
  }
}
