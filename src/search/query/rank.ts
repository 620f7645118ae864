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

/** The best score of each story for one word of a query, and how many stories have one. */
interface WordScores {
  readonly scores: Float64Array;
  readonly count: number;
}

async function scoresOf(weights: Weights, stories: number): Promise<WordScores> {
  const scores = new Float64Array(stories);
  let count = 0;
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
      if (before === 0) count += 1;
      scores[story] = score;
    }
  }
  return { scores, count };
}

/*
 * The place of a story is sorted as one number, which is many times faster than to compare stories: how many
 * words it has, its score in steps of a ten-thousandth, then its number, the smallest last. 53 bits are whole.
 */
const STORY_PLACES = 2 ** 24;
const SCORE_STEPS = 10_000;
const SCORE_PLACES = 2 ** 23;

/**
 * Returns the stories that have any of the words: all of them first, then most; the telling words count most, and
 * of equals the newer story comes first.
 *
 * @param words what was found for each word.
 * @param stories how many there are.
 */
export async function rank(words: readonly Weights[], stories: number): Promise<readonly Match[]> {
  const found = await Promise.all(words.map((weights) => scoresOf(weights, stories)));
  const sums = new Float64Array(stories);
  const counts = new Uint8Array(stories);
  for (const { scores, count } of found) {
    const rarity = Math.log(1 + stories / Math.max(1, count));
    for (let story = 0; story < stories; story += 1) {
      const score = scores[story] ?? 0;
      if (score === 0) continue;
      sums[story] = (sums[story] ?? 0) + score * rarity;
      counts[story] = (counts[story] ?? 0) + 1;
    }
  }
  const places = new Float64Array(counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0));
  let end = 0;
  for (let story = 0; story < stories; story += 1) {
    const count = counts[story] ?? 0;
    if (count === 0) continue;
    const step = Math.min(SCORE_PLACES - 1, Math.round((sums[story] ?? 0) * SCORE_STEPS));
    places[end] = (count * SCORE_PLACES + step) * STORY_PLACES + (STORY_PLACES - 1 - story);
    end += 1;
  }
  return Array.from(places.toSorted().toReversed(), (place) => {
    const story = STORY_PLACES - 1 - (place % STORY_PLACES);
    return { story, words: counts[story] ?? 0, score: sums[story] ?? 0 };
  });
}
