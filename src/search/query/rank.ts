import type { ShardTerm } from '../index/shard.ts';

/** A story that was found. */
export interface Match {
  /** Its number in the edition. */
  readonly story: number;
  /** How many words of the query it has. */
  readonly words: number;
  readonly score: number;
}

/** The terms that were taken for a word of the query, each with how surely it was meant. */
export type Weights<Found extends ShardTerm = ShardTerm> = ReadonlyMap<Found, number>;

/** What each impact is worth. */
const IMPACT_SCORES: readonly number[] = [0.5, 0.65, 0.8, 1];

/** What was found for a word of the query. */
export interface RankedWord {
  readonly weights: Weights;
  /** Whether a story without it is no result. */
  readonly isRequired: boolean;
}

/** The stories that have a word, with the best score of each; those of the others are 0. */
interface WordScores {
  readonly scores: Float32Array;
  readonly found: readonly number[];
}

async function scoresOf(weights: Weights, stories: number): Promise<WordScores> {
  const scores = new Float32Array(stories);
  const found: number[] = [];
  const terms = await Promise.all(
    Array.from(weights, async ([term, weight]) => ({ weight, postings: await term.postings() })),
  );
  for (const { weight, postings } of terms) {
    // Squared, so that a word itself comes before its variants in a more telling place.
    const worths = IMPACT_SCORES.map((score) => weight * weight * score);
    for (const posting of postings) {
      const story = posting >>> 2;
      const score = worths[posting & 3] ?? 0;
      const before = scores[story] ?? 0;
      if (score <= before) continue;
      if (before === 0) found.push(story);
      scores[story] = score;
    }
  }
  return { scores, found };
}

/*
 * The place of a story is sorted as one number, which is many times faster than to compare stories: how many
 * words it has, its score in steps of a ten-thousandth, then its number, the smallest last. 53 bits are whole.
 */
const STORY_PLACES = 2 ** 24;
const SCORE_STEPS = 10_000;
const SCORE_PLACES = 2 ** 23;

/** The stories that have any of the words: the sum of their scores, and how many words each has. */
interface Sums {
  readonly found: readonly number[];
  readonly sums: Float64Array;
  readonly counts: Uint8Array;
}

function sumsOf(words: readonly WordScores[], stories: number): Sums {
  const sums = new Float64Array(stories);
  const counts = new Uint8Array(stories);
  const all: number[] = [];
  for (const { scores, found } of words) {
    const rarity = Math.log(1 + stories / Math.max(1, found.length));
    for (const story of found) {
      if (counts[story] === 0) all.push(story);
      sums[story] = (sums[story] ?? 0) + (scores[story] ?? 0) * rarity;
      counts[story] = (counts[story] ?? 0) + 1;
    }
  }
  return { found: all, sums, counts };
}

/**
 * Returns the stories that have any of the words: all of them first, then most; the telling words count most, and
 * of equals the newer story comes first.
 *
 * @param words what was found for each word.
 * @param leftOut the terms of which a story must have none.
 * @param stories how many there are.
 */
export async function rank(
  words: readonly RankedWord[],
  leftOut: Weights,
  stories: number,
): Promise<readonly Match[]> {
  const scored = await Promise.all(words.map(({ weights }) => scoresOf(weights, stories)));
  const required = scored.filter((_, at) => words[at]?.isRequired === true);
  const { scores: unwanted } = await scoresOf(leftOut, stories);
  const { found, sums, counts } = sumsOf(scored, stories);
  const kept = found.filter(
    (story) => unwanted[story] === 0 && required.every(({ scores }) => scores[story] !== 0),
  );
  const places = Float64Array.from(kept, (story) => {
    const step = Math.min(SCORE_PLACES - 1, Math.round((sums[story] ?? 0) * SCORE_STEPS));
    return ((counts[story] ?? 0) * SCORE_PLACES + step) * STORY_PLACES + (STORY_PLACES - 1 - story);
  });
  return Array.from(places.toSorted().toReversed(), (place) => {
    const story = STORY_PLACES - 1 - (place % STORY_PLACES);
    return { story, words: counts[story] ?? 0, score: sums[story] ?? 0 };
  });
}
