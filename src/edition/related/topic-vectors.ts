import { sharedInts, sharedNumbers } from './shared-arrays.ts';
import type { StoryTopic } from './story-topic.ts';

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

/** The terms of all stories, one after the other, each with what it counts in its story. */
interface CountedTerms {
  readonly starts: Int32Array;
  readonly terms: readonly number[];
  readonly weights: readonly number[];
  /** How many stories have each term. */
  readonly counts: readonly number[];
}

function countTerms(stories: readonly ComparedStory[]): CountedTerms {
  const vocabulary = new Vocabulary();
  const starts = new Int32Array(stories.length + 1);
  const terms: number[] = [];
  const weights: number[] = [];
  const add = (term: string, weight: number): void => {
    terms.push(vocabulary.numberOf(term));
    weights.push(weight);
  };
  for (const [number, { topic, places }] of stories.entries()) {
    readTerms(topic.terms, add);
    for (const [at, code] of places.entries())
      add(`@${code}`, 10 * (1 + Math.log(PLACE_COUNT / (at + 1))));
    starts[number + 1] = terms.length;
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
