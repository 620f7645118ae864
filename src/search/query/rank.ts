import type { ShardTerm } from '../index/shard.ts';
import { groupOf, type Matches } from './matches.ts';

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

/** Variants less sure than this are plurals by their pattern, other vowels, beginnings of words and the like. */
export const SURE = 0.7;

/** The best score of each story for one word of a query, whether it surely has it, and how many stories have one. */
interface WordScores {
  readonly scores: Float32Array;
  readonly isSure: Uint8Array;
  readonly count: number;
}

async function scoresOf(weights: Weights, stories: number): Promise<WordScores> {
  const scores = new Float32Array(stories);
  const isSure = new Uint8Array(stories);
  let count = 0;
  const terms = await Promise.all(
    Array.from(weights, async ([term, weight]) => ({ weight, postings: await term.postings() })),
  );
  for (const { weight, postings } of terms) {
    // Squared, so that a word itself comes before its variants in a more telling place.
    const worths = IMPACT_SCORES.map((score) => Math.fround(weight * weight * score));
    for (const posting of postings) {
      const story = posting >>> 2;
      if (weight >= SURE) isSure[story] = 1;
      const score = worths[posting & 3] ?? 0;
      const before = scores[story] ?? 0;
      if (score <= before) continue;
      if (before === 0) count += 1;
      scores[story] = score;
    }
  }
  return { scores, isSure, count };
}

/** For each story the sum of its scores, and how many words it has: none where it is no result. */
interface Sums {
  readonly sums: Float64Array;
  readonly counts: Uint8Array;
  /** How many of these words each surely has. */
  readonly sure: Uint8Array;
}

function sumsOf(words: readonly WordScores[], stories: number): Sums {
  const sums = new Float64Array(stories);
  const counts = new Uint8Array(stories);
  const sure = new Uint8Array(stories);
  for (const { scores, isSure, count } of words) {
    const rarity = Math.log(1 + stories / Math.max(1, count));
    for (let story = 0; story < stories; story += 1) {
      const score = scores[story] ?? 0;
      if (score === 0) continue;
      sums[story] = (sums[story] ?? 0) + score * rarity;
      counts[story] = (counts[story] ?? 0) + 1;
      sure[story] = (sure[story] ?? 0) + (isSure[story] ?? 0);
    }
  }
  return { sums, counts, sure };
}

/** Scores are told apart by so many levels: finer differences say nothing. */
const LEVELS = 2 ** 14;

/** The level of each story that is found, the best 0, and where in the order each level begins. */
interface Levels {
  readonly levels: Uint32Array;
  readonly starts: Uint32Array;
}

function levelsOf({ sums, counts }: Sums): Levels {
  let [most, best] = [0, 0];
  for (let story = 0; story < counts.length; story += 1) {
    most = Math.max(most, counts[story] ?? 0);
    best = Math.max(best, sums[story] ?? 0);
  }
  const levels = new Uint32Array(counts.length);
  const starts = new Uint32Array(most * LEVELS + 1);
  for (let story = 0; story < counts.length; story += 1) {
    const count = counts[story] ?? 0;
    if (count === 0) continue;
    const below = Math.floor((1 - (sums[story] ?? 0) / best) * (LEVELS - 1));
    const level = (most - count) * LEVELS + below;
    levels[story] = level;
    starts[level + 1] = (starts[level + 1] ?? 0) + 1;
  }
  for (let level = 1; level < starts.length; level += 1)
    starts[level] = (starts[level] ?? 0) + (starts[level - 1] ?? 0);
  return { levels, starts };
}

/**
 * Returns the stories with any word, best first. Most of a large edition may be found, so they are not compared but
 * counted: how many stand on each level, then each is put in its place. Source: counting sort; Knuth, "The Art of
 * Computer Programming", III, § 5.2.
 */
function inOrder(found: Sums): Matches {
  const { levels, starts } = levelsOf(found);
  const stories = new Uint32Array(starts.at(-1) ?? 0);
  const groups = new Uint8Array(stories.length);
  const next = starts.slice();
  for (let story = 0; story < levels.length; story += 1) {
    const count = found.counts[story] ?? 0;
    if (count === 0) continue;
    const level = levels[story] ?? 0;
    const at = next[level] ?? 0;
    stories[at] = story;
    groups[at] = groupOf(count, found.sure[story] ?? 0);
    next[level] = at + 1;
  }
  return { stories, groups };
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
): Promise<Matches> {
  const scored = await Promise.all(words.map(({ weights }) => scoresOf(weights, stories)));
  const found = sumsOf(scored, stories);
  const refused: ((story: number) => boolean)[] = words.flatMap(({ isRequired }, at) =>
    isRequired ? (story) => scored[at]?.scores[story] === 0 : [],
  );
  if (leftOut.size > 0) {
    const { scores } = await scoresOf(leftOut, stories);
    refused.push((story) => scores[story] !== 0);
  }
  if (refused.length > 0)
    for (let story = 0; story < stories; story += 1)
      if (refused.some((isRefused) => isRefused(story))) found.counts[story] = 0;
  return inOrder(found);
}
