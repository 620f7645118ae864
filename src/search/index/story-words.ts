import { FUNCTION_WORDS } from '../../arabic/vocabulary/function-words.ts';
import type { Story } from '../../story/story.ts';
import { termOf } from '../words/affixes.ts';
import { indexedTokens } from '../words/tokens.ts';

/** What of a story is searched. */
export type SearchedStory = Pick<
  Story,
  'headline' | 'kicker' | 'standfirst' | 'byline' | 'dateline' | 'photos' | 'sections' | 'tags'
>;

/** The words of a story, each once, and how much each says of what the story is about. */
export interface StoryWords {
  readonly words: readonly string[];
  /** From 0 to 3, for each word: two bits. */
  readonly impacts: readonly number[];
}

/** How much a word in a part of a story counts. */
const HEADLINE = 4;
const SUMMARY = 2;
const LEAD = 1.5;
const BODY = 1;
const CAPTION = 0.7;

/*
 * The share of a word's weight that its story's length leaves, in the form of BM25; a story of so many
 * words is of middle length. Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009).
 */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;
const MIDDLE_LENGTH = 400;
/**
 * Shares from which the next higher impact begins: below the first are nearly all words that a text says
 * once, so that impacts pack to a fifth of their bits.
 */
const STEPS: readonly number[] = [0.6, 0.7, 0.8];

/** The longest word that is indexed, in characters: longer ones are addresses and codes. */
const MAX_WORD_LENGTH = 30;

function* partsOf(story: SearchedStory): Generator<readonly [text: string | null, weight: number]> {
  yield [story.headline, HEADLINE];
  yield [story.kicker, SUMMARY];
  yield [story.standfirst, SUMMARY];
  yield [story.byline, BODY];
  yield [story.dateline?.place ?? null, BODY];
  yield [story.dateline?.source ?? null, CAPTION];
  for (const tag of story.tags) yield [tag, SUMMARY];
  for (const { caption } of story.photos) yield [caption, CAPTION];
  let weight = LEAD;
  for (const { subhead, blocks } of story.sections) {
    yield [subhead, SUMMARY];
    for (const { text } of blocks) {
      yield [text, weight];
      weight = BODY;
    }
  }
}

const impactOf = (weight: number, length: number): number => {
  const damping = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / MIDDLE_LENGTH);
  const share = weight / (weight + damping);
  return STEPS.filter((step) => share >= step).length;
};

/** Returns the words of a story that it can be found by. */
export function storyWords(story: SearchedStory): StoryWords {
  const weights = new Map<string, number>();
  let length = 0;
  for (const [text, weight] of partsOf(story)) {
    if (text === null) continue;
    for (const word of indexedTokens(text)) {
      length += 1;
      if (word.length > MAX_WORD_LENGTH || FUNCTION_WORDS.has(word)) continue;
      const term = termOf(word);
      weights.set(term, (weights.get(term) ?? 0) + weight);
    }
  }
  return {
    words: [...weights.keys()],
    impacts: Array.from(weights.values(), (weight) => impactOf(weight, length)),
  };
}
