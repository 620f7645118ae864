import type { TopicVector, TopicVectors } from './topic-vectors.ts';

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
  /** Where the stories of a term begin. */
  readonly starts: Int32Array;
  readonly stories: Int32Array;
  readonly weights: Float64Array;
}

function postingsOf({ vectors, counts }: TopicVectors): Postings {
  const starts = new Int32Array(counts.length + 1);
  for (const { terms } of vectors)
    for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < counts.length; term += 1)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const ends = starts.slice();
  const total = starts[counts.length] ?? 0;
  const stories = new Int32Array(total);
  const weights = new Float64Array(total);
  for (const [number, vector] of vectors.entries())
    vector.terms.forEach((term, at) => {
      const end = ends[term] ?? 0;
      stories[end] = number;
      weights[end] = vector.weights[at] ?? 0;
      ends[term] = end + 1;
    });
  return { starts, stories, weights };
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

/** Finds the stories nearest to each, when they are asked for. */
export class NearestLists {
  readonly #vectors: readonly TopicVector[];
  readonly #postings: Postings;
  readonly #lists: (readonly Near[] | undefined)[] = [];
  /** What the stories share with the one that is asked for; zero between two. */
  readonly #sums: Float64Array;
  /** The weights of the story that is asked for, by term; zero between two. */
  readonly #asked: Float64Array;

  constructor(all: TopicVectors) {
    this.#vectors = all.vectors;
    this.#postings = postingsOf(all);
    this.#sums = new Float64Array(all.vectors.length);
    this.#asked = new Float64Array(all.counts.length);
  }

  /** Returns the stories nearest to one, the nearest first. */
  of(number: number): readonly Near[] {
    return (this.#lists[number] ??= this.#find(number));
  }

  #sizeOf(term: number): number {
    return (this.#postings.starts[term + 1] ?? 0) - (this.#postings.starts[term] ?? 0);
  }

  /** Returns where the terms of a vector stand in it, those of the fewest stories first. */
  #rarestFirst(terms: Int32Array): Float64Array {
    const { length } = terms;
    const order = Float64Array.from(terms, (term, at) => this.#sizeOf(term) * length + at);
    return order.toSorted().map((size) => size % length);
  }

  /** Returns those that share most of the rarest terms of a story. */
  #candidates(number: number, { terms, weights }: TopicVector): readonly Near[] {
    const { starts, stories, weights: others } = this.#postings;
    const touched: number[] = [];
    let lookedAt = 0;
    for (const at of this.#rarestFirst(terms)) {
      const term = terms[at] ?? 0;
      lookedAt += this.#sizeOf(term);
      if (lookedAt > MAX_LOOKED_AT && touched.length > 0) break;
      const weight = weights[at] ?? 0;
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

  #find(number: number): readonly Near[] {
    const vector = this.#vectors[number];
    if (vector === undefined) return [];
    const asked = this.#asked;
    vector.terms.forEach((term, at) => (asked[term] = vector.weights[at] ?? 0));
    const best = new Best(LIST_LENGTH);
    for (const { number: story } of this.#candidates(number, vector)) {
      const other = this.#vectors[story];
      if (other === undefined) continue;
      let likeness = 0;
      for (let at = 0; at < other.terms.length; at += 1)
        likeness += (asked[other.terms[at] ?? 0] ?? 0) * (other.weights[at] ?? 0);
      best.offer(story, likeness);
    }
    for (const term of vector.terms) asked[term] = 0;
    return best.items;
  }
}
