import { BestScores } from './best-scores.ts';
import { NumberTable } from './number-table.ts';
import { smallAt, unpackInto } from './packed-numbers.ts';
import { sharedFloats, sharedInts } from './shared-arrays.ts';
import { hashOf } from './text-hash.ts';

/** A story as it is compared with others by its words. */
export interface WeighedStory {
  readonly topic: {
    /** The numbers that stand for its terms, the weightiest first, as `packInts` writes them. */
    readonly terms: string;
    /** What each of them weighs, in tenths, as `packSmall` writes it. */
    readonly weights: string;
  };
  /** The countries it is about, as codes of ISO 3166-1, the one it says most of first. */
  readonly places: readonly string[];
}

/** In an edition of so many stories all terms of a story lead to it, so that the nearest are found exactly. */
export const SMALL_EDITION = 1000;

/** In a larger one so many of them do, those that weigh most there. */
const LEADING_TERMS = 20;

/** Rows of items, each with its weight, one row after the other. */
export interface WeighedRows {
  /** Where each row begins, and where the last ends. */
  readonly starts: Int32Array;
  readonly items: Int32Array;
  readonly weights: Float32Array;
}

/** What terms weigh in stories, by story and by term; both by their numbers. */
export interface TopicVectors {
  /** How many terms of each story lead to it. */
  readonly leadingTerms: number;
  /** Of each story its terms: first those that lead to it, the weightiest first. The squares of the weights make one. */
  readonly stories: WeighedRows;
  /** Of each term the stories that it leads to: an inverted index. */
  readonly postings: WeighedRows;
}

/** What the first country of a story weighs as a term that is counted so often; the second half of it, and so on. */
const PLACE_COUNT = 12;

/** A term of more stories than this share of an edition tells nothing apart, once there are so many stories. */
const MAX_SHARE = 0.5;
const MIN_STORIES_FOR_SHARE = 20;

/** Rare terms count less than their rarity alone would have them. */
const RARITY_POWER = 0.8;

/** The terms of all stories, one story after the other, each with what it counts there. */
interface CountedTerms {
  readonly starts: Int32Array;
  /** The terms, numbered in the order in which they first come. */
  readonly terms: Int32Array;
  readonly weights: Float32Array;
  /** How many stories have each term. */
  readonly counts: Int32Array;
}

const countryWeight = (rank: number): number => 10 * (1 + Math.log(PLACE_COUNT / (rank + 1)));

function countTerms(stories: readonly WeighedStory[]): CountedTerms {
  const total = stories.reduce(
    (sum, { topic, places }) => sum + topic.weights.length + places.length,
    0,
  );
  const starts = new Int32Array(stories.length + 1);
  const terms = new Int32Array(total);
  const weights = new Float32Array(total);
  let end = 0;
  for (const [number, { topic, places }] of stories.entries()) {
    unpackInto(topic.terms, terms, end);
    for (let at = 0; at < topic.weights.length; at += 1) {
      weights[end] = smallAt(topic.weights, at);
      end += 1;
    }
    for (const [rank, code] of places.entries()) {
      terms[end] = hashOf(`@${code}`);
      weights[end] = countryWeight(rank);
      end += 1;
    }
    starts[number + 1] = end;
  }
  const numbers = new NumberTable();
  for (let at = 0; at < total; at += 1) terms[at] = numbers.numberOf(terms[at] ?? 0);
  const counts = new Int32Array(numbers.size);
  for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  return { starts, terms, weights, counts };
}

/** Returns how much each term tells apart; 0 where it tells nothing. */
function raritiesOf(counts: Int32Array, total: number): Float64Array {
  const most = total < MIN_STORIES_FOR_SHARE ? total : total * MAX_SHARE;
  return Float64Array.from(counts, (count) =>
    count < 2 || count > most ? 0 : Math.log((total + 1) / count) ** RARITY_POWER,
  );
}

/** Returns rows of no items yet, in memory that threads share. */
const emptyRows = (rows: number, items: number): WeighedRows => ({
  starts: sharedInts(rows + 1),
  items: sharedInts(items),
  weights: sharedFloats(items),
});

/** Returns the terms of each story that tell something, with what they weigh; those that lead to it first. */
function weighTerms(
  { starts: firsts, terms, weights: counts }: CountedTerms,
  rarities: Float64Array,
  leadingTerms: number,
): WeighedRows {
  const kept = terms.reduce((sum, term) => sum + Number(rarities[term] !== 0), 0);
  const rows = emptyRows(firsts.length - 1, kept);
  const { starts, items, weights } = rows;
  const leading = new BestScores(leadingTerms);
  let end = 0;
  for (let story = 0; story + 1 < firsts.length; story += 1) {
    const first = firsts[story] ?? 0;
    const last = firsts[story + 1] ?? 0;
    let squares = 0;
    leading.clear();
    // What a term counts gives way to what it weighs: there is no other use of it.
    for (let at = first; at < last; at += 1) {
      const weight = (counts[at] ?? 0) * (rarities[terms[at] ?? 0] ?? 0);
      counts[at] = weight;
      squares += weight * weight;
      if (weight > leading.least) leading.offer(at, weight);
    }
    const length = Math.sqrt(squares) || 1;
    for (let place = 0; place < leading.length; place += 1) {
      const at = leading.numbers[place] ?? 0;
      items[end] = terms[at] ?? 0;
      weights[end] = (counts[at] ?? 0) / length;
      counts[at] = 0;
      end += 1;
    }
    for (let at = first; at < last; at += 1) {
      const weight = counts[at] ?? 0;
      if (weight === 0) continue;
      items[end] = terms[at] ?? 0;
      weights[end] = weight / length;
      end += 1;
    }
    starts[story + 1] = end;
  }
  return rows;
}

/** Returns the stories that each term leads to. */
function postingsOf(
  { starts, items, weights }: WeighedRows,
  vocabulary: number,
  leadingTerms: number,
): WeighedRows {
  const leadingEnd = (story: number): number =>
    Math.min(starts[story + 1] ?? 0, (starts[story] ?? 0) + leadingTerms);
  const ends = new Int32Array(vocabulary);
  for (let story = 0; story + 1 < starts.length; story += 1)
    for (let at = starts[story] ?? 0; at < leadingEnd(story); at += 1) {
      const term = items[at] ?? 0;
      ends[term] = (ends[term] ?? 0) + 1;
    }
  const postings = emptyRows(
    vocabulary,
    ends.reduce((sum, count) => sum + count, 0),
  );
  for (const [term, count] of ends.entries()) {
    const start = postings.starts[term] ?? 0;
    ends[term] = start;
    postings.starts[term + 1] = start + count;
  }
  for (let story = 0; story + 1 < starts.length; story += 1)
    for (let at = starts[story] ?? 0; at < leadingEnd(story); at += 1) {
      const term = items[at] ?? 0;
      const end = ends[term] ?? 0;
      postings.items[end] = story;
      postings.weights[end] = weights[at] ?? 0;
      ends[term] = end + 1;
    }
  return postings;
}

/**
 * Returns the vectors of stories: each term weighs what it counts in its story, and the more the fewer stories
 * have it. Countries are terms, as words are.
 *
 * Source: Salton and Buckley, "Term-Weighting Approaches in Automatic Text Retrieval" (1988): tf-idf and
 * the cosine.
 */
export function topicVectors(stories: readonly WeighedStory[]): TopicVectors {
  const counted = countTerms(stories);
  const longest = stories.reduce(
    (most, { topic, places }) => Math.max(most, topic.weights.length + places.length),
    0,
  );
  const leadingTerms = stories.length <= SMALL_EDITION ? longest : LEADING_TERMS;
  const rows = weighTerms(counted, raritiesOf(counted.counts, stories.length), leadingTerms);
  return {
    leadingTerms,
    stories: rows,
    postings: postingsOf(rows, counted.counts.length, leadingTerms),
  };
}
