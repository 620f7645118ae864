import { smallAt, unpackInts } from './packed-numbers.ts';
import { sharedInts, sharedNumbers } from './shared-arrays.ts';
import type { StoryTopic } from './story-topic.ts';
import { hashOf } from '../copies/text-hash.ts';

/** A story as others are compared with it. */
export interface ComparedStory {
  readonly topic: StoryTopic;
  /** The countries it is about, as codes of ISO 3166-1, the one it says most of first. */
  readonly places: readonly string[];
}

/**
 * The vectors of all stories, one after the other: numbers of terms, each with its weight, so that the squares
 * of a story's weights make one.
 */
export interface TopicVectors {
  /** Where the terms of each story begin, and where those of the last end. */
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  /** How many terms there are. */
  readonly vocabulary: number;
}

/** What the first country of a story weighs as a term that is counted so often; the second half of it, and so on. */
const PLACE_COUNT = 12;

/** A term of more stories than this share of an edition tells nothing apart, once there are so many stories. */
const MAX_SHARE = 0.5;
const MIN_STORIES_FOR_SHARE = 20;

/** Rare terms count less than their rarity alone would have them. */
const RARITY_POWER = 0.8;

/** The terms of all stories, one after the other, each with what it counts in its story. */
interface CountedTerms {
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  /** How many stories have each term. */
  readonly counts: readonly number[];
}

/** Counts terms, and numbers them in the order in which they come. */
class Vocabulary {
  readonly #numbers = new Map<number, number>();
  readonly counts: number[] = [];

  /**
   * Counts a story that has a term.
   *
   * @param term the number that stands for it.
   */
  numberOf(term: number): number {
    const number = this.#numbers.get(term) ?? this.#numbers.size;
    if (number === this.counts.length) this.#numbers.set(term, number);
    this.counts[number] = (this.counts[number] ?? 0) + 1;
    return number;
  }
}

const countryWeight = (rank: number): number => 10 * (1 + Math.log(PLACE_COUNT / (rank + 1)));

function countTerms(stories: readonly ComparedStory[]): CountedTerms {
  const vocabulary = new Vocabulary();
  const total = stories.reduce(
    (sum, { topic, places }) => sum + topic.weights.length + places.length,
    0,
  );
  const starts = new Int32Array(stories.length + 1);
  const terms = new Int32Array(total);
  const weights = new Float64Array(total);
  let end = 0;
  const add = (term: number, weight: number): void => {
    terms[end] = vocabulary.numberOf(term);
    weights[end] = weight;
    end += 1;
  };
  for (const [number, { topic, places }] of stories.entries()) {
    for (const [at, term] of unpackInts(topic.terms).entries())
      add(term, smallAt(topic.weights, at));
    for (const [rank, code] of places.entries()) add(hashOf(`@${code}`), countryWeight(rank));
    starts[number + 1] = end;
  }
  return { starts, terms, weights, counts: vocabulary.counts };
}

/** Returns how much each term tells apart; 0 where it tells nothing. */
function raritiesOf(counts: readonly number[], total: number): Float64Array {
  const most = total < MIN_STORIES_FOR_SHARE ? total : total * MAX_SHARE;
  return Float64Array.from(counts, (count) =>
    count < 2 || count > most ? 0 : Math.log((total + 1) / count) ** RARITY_POWER,
  );
}

/**
 * Returns the vectors of stories: each term weighs what it counts in its story, and the more the fewer stories
 * have it. Countries are terms, as words are.
 *
 * Source: Salton and Buckley, "Term-Weighting Approaches in Automatic Text Retrieval" (1988): tf-idf and
 * the cosine.
 */
export function topicVectors(stories: readonly ComparedStory[]): TopicVectors {
  const counted = countTerms(stories);
  const { counts } = counted;
  const rarities = raritiesOf(counts, stories.length);
  const kept = counts.reduce((sum, count, term) => sum + (rarities[term] === 0 ? 0 : count), 0);
  const starts = sharedInts(stories.length + 1);
  const terms = sharedInts(kept);
  const weights = sharedNumbers(kept);
  let end = 0;
  for (let number = 0; number < stories.length; number += 1) {
    const start = end;
    let sum = 0;
    const last = counted.starts[number + 1] ?? 0;
    for (let at = counted.starts[number] ?? 0; at < last; at += 1) {
      const term = counted.terms[at] ?? 0;
      const weight = (counted.weights[at] ?? 0) * (rarities[term] ?? 0);
      if (weight === 0) continue;
      terms[end] = term;
      weights[end] = weight;
      sum += weight * weight;
      end += 1;
    }
    const length = Math.sqrt(sum) || 1;
    for (let at = start; at < end; at += 1) weights[at] = (weights[at] ?? 0) / length;
    starts[number + 1] = end;
  }
  return { starts, terms, weights, vocabulary: counts.length };
}
