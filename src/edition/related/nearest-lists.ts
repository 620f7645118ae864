import { sharedBytes, sharedInts, sharedNumbers } from './shared-arrays.ts';
import { topicVectors, type ComparedStory, type TopicVectors } from './topic-vectors.ts';

/*
 * All is in flat arrays of numbers, which the workers share: each finds the stories near its own part. What that
 * replaces, and what it gained, stands in `shared-arrays.ts`. Lists are bounded, so that the time grows with the number
 * of stories and not with its square.
 */

/** A story near another, by its number, and how near: 1 for the same words in the same measure. */
export interface Near {
  readonly number: number;
  readonly likeness: number;
}

/** So many stories near each are known. */
const LIST_LENGTH = 24;

/** So many are compared in full, those that share most of the rarest terms. */
const MAX_COMPARED = 36;

/** Stories that share a term are looked at, those of the rarest terms first, until they are so many. */
const MAX_LOOKED_AT = 3000;

/** The stories that have each term, with the weight it has there. */
interface Postings {
  /** Where the stories of each term begin, and where those of the last end. */
  readonly starts: Int32Array;
  readonly stories: Int32Array;
  readonly weights: Float64Array;
}

/** What the stories nearest to each are found from. */
export interface NearestIndex {
  readonly vectors: TopicVectors;
  readonly postings: Postings;
}

function postingsOf({ starts, terms, weights, vocabulary }: TopicVectors): Postings {
  const termStarts = sharedInts(vocabulary + 1);
  for (const term of terms) termStarts[term + 1] = (termStarts[term + 1] ?? 0) + 1;
  for (let term = 0; term < vocabulary; term += 1)
    termStarts[term + 1] = (termStarts[term + 1] ?? 0) + (termStarts[term] ?? 0);
  const ends = termStarts.slice();
  const stories = sharedInts(terms.length);
  const termWeights = sharedNumbers(terms.length);
  for (let number = 0; number + 1 < starts.length; number += 1) {
    const last = starts[number + 1] ?? 0;
    for (let at = starts[number] ?? 0; at < last; at += 1) {
      const term = terms[at] ?? 0;
      const end = ends[term] ?? 0;
      stories[end] = number;
      termWeights[end] = weights[at] ?? 0;
      ends[term] = end + 1;
    }
  }
  return { starts: termStarts, stories, weights: termWeights };
}

/** Returns what the stories nearest to each are found from. */
export function nearestIndex(stories: readonly ComparedStory[]): NearestIndex {
  const vectors = topicVectors(stories);
  return { vectors, postings: postingsOf(vectors) };
}

const isBefore = (one: Near, other: Near): boolean =>
  one.likeness > other.likeness || (one.likeness === other.likeness && one.number < other.number);

/** Keeps the best of what is offered, in order. */
class Best {
  readonly items: Near[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  offer(number: number, likeness: number): void {
    // Most are not among the best, and need no object.
    const least = this.items[this.#most - 1];
    if (least !== undefined && likeness < least.likeness) return;
    const near = { number, likeness };
    let at = this.items.length;
    for (;;) {
      const before = this.items[at - 1];
      if (before === undefined || !isBefore(near, before)) break;
      at -= 1;
    }
    this.items.splice(at, 0, near);
    if (this.items.length > this.#most) this.items.pop();
  }
}

/** Finds the stories nearest to each. */
export class NearestFinder {
  readonly #vectors: TopicVectors;
  readonly #postings: Postings;
  /** What the stories share with the one that is asked for; zero between two. */
  readonly #sums: Float64Array;
  /** The weights of the story that is asked for, by term; zero between two. */
  readonly #asked: Float64Array;

  constructor({ vectors, postings }: NearestIndex) {
    this.#vectors = vectors;
    this.#postings = postings;
    this.#sums = new Float64Array(vectors.starts.length);
    this.#asked = new Float64Array(vectors.vocabulary);
  }

  /** Returns the stories nearest to one, the nearest first. */
  find(number: number): readonly Near[] {
    const { starts, terms, weights } = this.#vectors;
    const asked = this.#asked;
    const first = starts[number] ?? 0;
    const last = starts[number + 1] ?? 0;
    for (let at = first; at < last; at += 1) asked[terms[at] ?? 0] = weights[at] ?? 0;
    const best = new Best(LIST_LENGTH);
    for (const { number: story } of this.#candidates(number)) {
      const end = starts[story + 1] ?? 0;
      let likeness = 0;
      for (let at = starts[story] ?? 0; at < end; at += 1)
        likeness += (asked[terms[at] ?? 0] ?? 0) * (weights[at] ?? 0);
      best.offer(story, likeness);
    }
    for (let at = first; at < last; at += 1) asked[terms[at] ?? 0] = 0;
    return best.items;
  }

  #sizeOf(term: number): number {
    return (this.#postings.starts[term + 1] ?? 0) - (this.#postings.starts[term] ?? 0);
  }

  /** Returns where the terms of a story stand in its vector, those of the fewest stories first. */
  #rarestFirst(number: number): Float64Array {
    const { starts, terms } = this.#vectors;
    const own = terms.subarray(starts[number], starts[number + 1]);
    const { length } = own;
    const order = Float64Array.from(own, (term, at) => this.#sizeOf(term) * length + at);
    return order.toSorted().map((size) => size % length);
  }

  /** Returns those that share most of the rarest terms of a story. */
  #candidates(number: number): readonly Near[] {
    const { starts, stories, weights: others } = this.#postings;
    const first = this.#vectors.starts[number] ?? 0;
    const touched: number[] = [];
    let lookedAt = 0;
    for (const at of this.#rarestFirst(number)) {
      const term = this.#vectors.terms[first + at] ?? 0;
      lookedAt += this.#sizeOf(term);
      if (lookedAt > MAX_LOOKED_AT && touched.length > 0) break;
      const weight = this.#vectors.weights[first + at] ?? 0;
      const end = starts[term + 1] ?? 0;
      for (let posting = starts[term] ?? 0; posting < end; posting += 1) {
        const story = stories[posting] ?? 0;
        const sum = this.#sums[story] ?? 0;
        if (sum === 0) touched.push(story);
        this.#sums[story] = sum + weight * (others[posting] ?? 0);
      }
    }
    const best = new Best(MAX_COMPARED);
    for (const story of touched) {
      if (story !== number) best.offer(story, this.#sums[story] ?? 0);
      this.#sums[story] = 0;
    }
    return best.items;
  }
}

/** The stories nearest to each: of each story a row, as long as the longest may be. */
export interface NearestTable {
  /** How long each row is, plus one; 0 for a story whose nearest are not found yet. */
  readonly filled: Uint8Array;
  readonly numbers: Int32Array;
  readonly likenesses: Float64Array;
}

/** Returns a table of no rows yet. */
export const emptyTable = (stories: number): NearestTable => ({
  filled: sharedBytes(stories),
  numbers: sharedInts(stories * LIST_LENGTH),
  likenesses: sharedNumbers(stories * LIST_LENGTH),
});

function fillRow(table: NearestTable, number: number, found: readonly Near[]): void {
  const start = number * LIST_LENGTH;
  for (const [at, near] of found.entries()) {
    table.numbers[start + at] = near.number;
    table.likenesses[start + at] = near.likeness;
  }
  table.filled[number] = found.length + 1;
}

/** The stories nearest to each. */
export class NearestLists {
  readonly #table: NearestTable;
  readonly #find: (number: number) => readonly Near[];

  /** @param find finds those that the table does not hold yet. */
  constructor(table: NearestTable, find: (number: number) => readonly Near[]) {
    this.#table = table;
    this.#find = find;
  }

  /** Returns the stories nearest to one, the nearest first. */
  of(number: number, most = LIST_LENGTH): readonly Near[] {
    const { filled, numbers, likenesses } = this.#table;
    const known = filled[number] ?? 0;
    if (known === 0) return this.#fill(number).slice(0, most);
    const length = Math.min(known - 1, most);
    const start = number * LIST_LENGTH;
    return Array.from({ length }, (_, at) => ({
      number: numbers[start + at] ?? 0,
      likeness: likenesses[start + at] ?? 0,
    }));
  }

  #fill(number: number): readonly Near[] {
    const found = this.#find(number);
    fillRow(this.#table, number, found);
    return found;
  }
}

/** Finds the stories nearest to some, and puts them into the table. */
export function fillRows(
  index: NearestIndex,
  table: NearestTable,
  numbers: Iterable<number>,
): void {
  const finder = new NearestFinder(index);
  for (const number of numbers) fillRow(table, number, finder.find(number));
}
