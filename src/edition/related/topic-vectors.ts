import type { StoryTopic } from './story-topic.ts';

/** A story as others are compared with it. */
export interface ComparedStory {
  readonly topic: StoryTopic;
  /** The countries it is about, as codes of ISO 3166-1, the one it says most of first. */
  readonly places: readonly string[];
}

/** The terms of a story: numbers of terms, each with its weight, so that the weights' squares make one. */
export interface TopicVector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** The vectors of all stories. */
export interface TopicVectors {
  readonly vectors: readonly TopicVector[];
  /** How many stories have each term. */
  readonly counts: Int32Array;
}

/** What the first country of a story weighs as a term that is counted so often; the second half of it, and so on. */
const PLACE_COUNT = 12;

/** A term of more stories than this share of an edition tells nothing apart, once there are so many stories. */
const MAX_SHARE = 0.5;
const MIN_STORIES_FOR_SHARE = 20;

/** Rare terms count less than their rarity alone would have them. */
const RARITY_POWER = 0.8;

const ZERO = '0'.charCodeAt(0);

/** Reads the terms of a topic. Weights have one or two digits. */
function readTerms(packed: string, add: (term: string, weight: number) => void): void {
  if (packed === '') return;
  for (const entry of packed.split(' ')) {
    const second = entry.charCodeAt(1) - ZERO;
    const first = entry.charCodeAt(0) - ZERO;
    if (second >= 0 && second <= 9) add(entry.slice(2), first * 10 + second);
    else add(entry.slice(1), first);
  }
}

/** Numbers terms in the order in which they come. */
class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly counts: number[] = [];

  /** Counts a story that has a term. */
  numberOf(term: string): number {
    const known = this.#numbers.get(term) ?? this.#numbers.size;
    if (known === this.counts.length) {
      this.#numbers.set(term, known);
      this.counts.push(0);
    }
    this.counts[known] = (this.counts[known] ?? 0) + 1;
    return known;
  }
}

/**
 * Returns the vectors of stories: each term weighs what it counts in its story, and the more the fewer stories
 * have it. Countries are terms, as words are.
 *
 * Source: Salton and Buckley, "Term-Weighting Approaches in Automatic Text Retrieval" (1988): tf-idf and
 * the cosine.
 */
export function topicVectors(stories: readonly ComparedStory[]): TopicVectors {
  const vocabulary = new Vocabulary();
  const counted = stories.map(({ topic, places }) => {
    const terms: number[] = [];
    const weights: number[] = [];
    const add = (term: string, weight: number): void => {
      terms.push(vocabulary.numberOf(term));
      weights.push(weight);
    };
    readTerms(topic.terms, add);
    for (const [at, code] of places.entries())
      add(`@${code}`, 10 * (1 + Math.log(PLACE_COUNT / (at + 1))));
    return { terms, weights };
  });
  const counts = Int32Array.from(vocabulary.counts);
  const total = stories.length;
  const most = total < MIN_STORIES_FOR_SHARE ? total : total * MAX_SHARE;
  const rarities = Float64Array.from(counts, (count) =>
    count < 2 || count > most ? 0 : Math.log((total + 1) / count) ** RARITY_POWER,
  );
  const vectors = counted.map(({ terms, weights }): TopicVector => {
    const kept = [...terms.keys()].filter((at) => (rarities[terms[at] ?? 0] ?? 0) > 0);
    const own = Float64Array.from(
      kept,
      (at) => (weights[at] ?? 0) * (rarities[terms[at] ?? 0] ?? 0),
    );
    let sum = 0;
    for (const weight of own) sum += weight * weight;
    const length = Math.sqrt(sum) || 1;
    return {
      terms: Int32Array.from(kept, (at) => terms[at] ?? 0),
      weights: own.map((weight) => weight / length),
    };
  });
  return { vectors, counts };
}
