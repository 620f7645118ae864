import { functionWordsOf } from '../../arabic/vocabulary/function-words.ts';
import type { Story } from '../../story/story.ts';
import { termOf } from '../words/terms.ts';
import { indexedTokens } from '../words/tokens.ts';

/** What of a story is searched. */
export type SearchedStory = Pick<
  Story,
  | 'lang'
  | 'headline'
  | 'kicker'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'photos'
  | 'sections'
  | 'tags'
>;

/** The words of a story, each once, and how much each says of what the story is about. */
export interface StoryWords {
  readonly words: readonly string[];
  /** From 0 to 3, for each word: two bits. */
  readonly impacts: readonly number[];
}

/** The impact of a word of the headline: nothing else that a story says of itself tells as much. */
const HEADLINE_IMPACT = 3;

/** How much a word in another part of a story counts. */
const SUMMARY = 2;
const LEAD = 1.5;
const BODY = 1;
const CAPTION = 0.7;

/*
 * The share of a word's weight that its story's length leaves, in the form of BM25; a story of so many indexed
 * words is of middle length. Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009).
 */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;
const MIDDLE_LENGTH = 300;
/**
 * Shares from which the next higher impact begins, up to that of the headline: below the first are nearly all
 * words that a text says once, so that impacts pack to a fifth of their bits.
 */
const STEPS: readonly number[] = [0.6, 0.75];

/** The longest word that is indexed, in characters: longer ones are addresses and codes. */
const MAX_WORD_LENGTH = 30;

function* partsOf(story: SearchedStory): Generator<readonly [text: string | null, weight: number]> {
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
    for (const block of blocks) {
      if (block.kind === 'picture') yield [block.caption, CAPTION];
      else {
        yield [block.text, weight];
        weight = BODY;
      }
    }
  }
}

/** Returns the terms of a text, repeats and all. */
function* termsIn(text: string): Generator<string> {
  for (const word of indexedTokens(text)) if (word.length <= MAX_WORD_LENGTH) yield termOf(word);
}

const impactOf = (weight: number, length: number): number => {
  const damping = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / MIDDLE_LENGTH);
  const share = weight / (weight + damping);
  return STEPS.filter((step) => share >= step).length;
};

/**
 * Returns the words of a story that it can be found by. Function words are those of its headline, its summaries and
 * its lead alone: who looks for nothing else knows a title, or how a text begins.
 */
export function storyWords(story: SearchedStory): StoryWords {
  const functionWords = functionWordsOf(story.lang);
  const inHeadline = new Set(termsIn(story.headline));
  const weights = new Map<string, number>([...inHeadline].map((term) => [term, 0]));
  let length = 0;
  for (const [text, weight] of partsOf(story)) {
    if (text === null) continue;
    for (const term of termsIn(text)) {
      const isFunctionWord = functionWords.has(term);
      if (isFunctionWord && weight < LEAD) continue;
      if (!isFunctionWord) length += 1;
      weights.set(term, (weights.get(term) ?? 0) + weight);
    }
  }
  return {
    words: [...weights.keys()],
    impacts: Array.from(weights, ([term, weight]) =>
      inHeadline.has(term) ? HEADLINE_IMPACT : impactOf(weight, length),
    ),
  };
}
