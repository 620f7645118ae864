import { expect, test } from 'vitest';
import { storyWords, type SearchedStory } from '../../../src/search/index/story-words.ts';
import { searchedStory } from '../searched-story.ts';

const impactsOf = (said: Partial<SearchedStory>): Readonly<Record<string, number | undefined>> => {
  const { words, impacts } = storyWords(searchedStory(said));
  return Object.fromEntries(words.map((word, at) => [word, impacts[at]]));
};

const paragraph = (text: string) =>
  [{ subhead: null, blocks: [{ kind: 'paragraph', text, line: 3 }] }] as const;

test('nothing tells as much of a story as its headline, however long the story is', () => {
  const long = paragraph(Array.from({ length: 900 }, (_, at) => `كلمة${at}`).join(' '));
  expect(impactsOf({ headline: 'جسر جديد', sections: long })).toMatchObject({ جسر: 3, جديد: 3 });
  const often = paragraph(Array.from({ length: 60 }, () => 'جسر').join(' '));
  const { جسر: impact } = impactsOf({ tags: ['جسر'], kicker: 'جسر', sections: often });
  expect(impact).toBe(2);
});

test('a word that is said once in a text tells least', () => {
  const text = paragraph(`هذا أول ما قيل. قطار ${'مطر '.repeat(300)}`);
  expect(impactsOf({ headline: 'جسر', tags: ['نهر'], sections: text })).toMatchObject({
    قطار: 0,
    نهر: expect.toSatisfy((impact: number) => impact === 1 || impact === 2),
    مطر: 2,
  });
});
