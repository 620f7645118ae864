import { BestScores } from './best-scores.ts';
import { LIST_LENGTH, type NearestTable } from './nearest-table.ts';
import { SMALL_EDITION, type TopicVectors } from './topic-vectors.ts';

/** So many are compared in full, those that share most of the weightiest terms. */
const MAX_COMPARED = 30;

/**
 * In an edition that is not small, so many stories are looked at: those that the weightiest terms lead to. Of 10,000
 * generated stories, nine of ten of the six nearest are found so; three of ten were, when the rarest terms led to 3,000.
 */
const MAX_LOOKED_AT = 2000;

/** Finds the stories nearest to each, and puts them into a table. */
export class NearestFinder {
  readonly #vectors: TopicVectors;
  readonly #table: NearestTable;
  /** What stories share with the one that is asked for, of its weightiest terms; zero between two. */
  readonly #sums: Float32Array;
  /** The stories whose sums are not zero, the first so many. */
  readonly #touched: Int32Array;
  /** The weights of the story that is asked for, by term; zero between two. */
  readonly #asked: Float32Array;
  readonly #candidates = new BestScores(MAX_COMPARED);
  readonly #nearest = new BestScores(LIST_LENGTH);

  constructor(vectors: TopicVectors, table: NearestTable) {
    this.#vectors = vectors;
    this.#table = table;
    this.#sums = new Float32Array(table.filled.length);
    this.#touched = new Int32Array(table.filled.length);
    this.#asked = new Float32Array(vectors.postings.starts.length);
  }

  /** Puts the stories nearest to one into its row. */
  fill(number: number): void {
    const { numbers, likenesses, filled } = this.#table;
    this.#keepBest(number, this.#addUp(number));
    this.#compare(number);
    const nearest = this.#nearest;
    const start = number * LIST_LENGTH;
    for (let at = 0; at < nearest.length; at += 1) {
      numbers[start + at] = nearest.numbers[at] ?? 0;
      likenesses[start + at] = nearest.scores[at] ?? 0;
    }
    filled[number] = nearest.length + 1;
  }

  /**
   * Adds up what others share of the weightiest terms of a story.
   *
   * @returns how many stories share some.
   */
  #addUp(number: number): number {
    const { starts, items: terms, weights } = this.#vectors.stories;
    const { starts: postingStarts, items: stories, weights: others } = this.#vectors.postings;
    const sums = this.#sums;
    const touched = this.#touched;
    const first = starts[number] ?? 0;
    const last = Math.min(starts[number + 1] ?? 0, first + this.#vectors.leadingTerms);
    const most = sums.length <= SMALL_EDITION ? Infinity : MAX_LOOKED_AT;
    let count = 0;
    let lookedAt = 0;
    for (let at = first; at < last; at += 1) {
      const term = terms[at] ?? 0;
      const start = postingStarts[term] ?? 0;
      const end = postingStarts[term + 1] ?? 0;
      if (lookedAt + end - start > most && count > 1) continue;
      lookedAt += end - start;
      const weight = weights[at] ?? 0;
      for (let posting = start; posting < end; posting += 1) {
        const story = stories[posting] ?? 0;
        const sum = sums[story] ?? 0;
        if (sum === 0) {
          touched[count] = story;
          count += 1;
        }
        sums[story] = sum + weight * (others[posting] ?? 0);
      }
    }
    return count;
  }

  /** Keeps the stories that share most, of so many that share some. */
  #keepBest(number: number, count: number): void {
    const sums = this.#sums;
    const touched = this.#touched;
    const candidates = this.#candidates;
    candidates.clear();
    let least = 0;
    for (let place = 0; place < count; place += 1) {
      const story = touched[place] ?? 0;
      const sum = sums[story] ?? 0;
      if (sum >= least && story !== number) {
        candidates.offer(story, sum);
        least = candidates.least;
      }
      sums[story] = 0;
    }
  }

  /** Compares a story with the candidates in full, and keeps the nearest. */
  #compare(number: number): void {
    const { starts, items: terms, weights } = this.#vectors.stories;
    const asked = this.#asked;
    const candidates = this.#candidates;
    const nearest = this.#nearest;
    const first = starts[number] ?? 0;
    const last = starts[number + 1] ?? 0;
    for (let at = first; at < last; at += 1) asked[terms[at] ?? 0] = weights[at] ?? 0;
    nearest.clear();
    for (let place = 0; place < candidates.length; place += 1) {
      const story = candidates.numbers[place] ?? 0;
      const end = starts[story + 1] ?? 0;
      let likeness = 0;
      for (let at = starts[story] ?? 0; at < end; at += 1)
        likeness += (asked[terms[at] ?? 0] ?? 0) * (weights[at] ?? 0);
      nearest.offer(story, likeness);
    }
    for (let at = first; at < last; at += 1) asked[terms[at] ?? 0] = 0;
  }
}

/** Finds the stories nearest to some, and puts them into a table. */
export function fillRows(
  vectors: TopicVectors,
  table: NearestTable,
  numbers: Iterable<number>,
): void {
  const finder = new NearestFinder(vectors, table);
  for (const number of numbers) finder.fill(number);
}
