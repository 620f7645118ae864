import { expect, test } from 'vitest';
import { storyText, storyTexts } from '../../../src/edition/places/story-texts.ts';
import { makeStory } from '../make-story.ts';

test('a text comes with its folded words', () => {
  expect(storyText('قال: «إلى القاهرة»', 'lead')).toEqual({
    text: 'قال: «إلى القاهرة»',
    zone: 'lead',
    folded: 'قال: "الي القاهره"',
    words: ['قال', 'الي', 'القاهره'],
  });
});

test('the first paragraph is the lead, and a long one is taken in pieces that end with a sentence', () => {
  const sentence = `${'كلمة '.repeat(59)}كلمة.`;
  const blocks = [
    { kind: 'paragraph' as const, text: 'أول الخبر.', line: 3 },
    { kind: 'paragraph' as const, text: `${sentence} ${sentence}`, line: 4 },
  ];
  const story = makeStory('one', { headline: 'خبر', sections: [{ subhead: null, blocks }] });
  expect(storyTexts(story).map(({ text, zone }) => [zone, text])).toEqual([
    ['headline', 'خبر'],
    ['lead', 'أول الخبر.'],
    ['body', sentence],
    ['body', ` ${sentence}`],
  ]);
});
