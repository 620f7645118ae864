import type { SearchedStory } from '../../src/search/index/story-words.ts';

/** Returns a story for the index that has nothing but what is said. */
export const searchedStory = (said: Partial<SearchedStory>): SearchedStory => ({
  lang: 'ar',
  headline: '',
  kicker: null,
  standfirst: null,
  byline: null,
  dateline: null,
  photos: [],
  tags: [],
  sections: [],
  ...said,
});
