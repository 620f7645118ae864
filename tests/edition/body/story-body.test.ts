import { expect, test } from 'vitest';
import { bodyOf, saysToday, textOf } from '../../../src/edition/body/story-body.ts';
import { makeStory, silentFrontMatter } from '../make-story.ts';

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text, line: 1 });

const story = makeStory('a', {
  headline: 'خبر',
  sections: [
    { subhead: null, blocks: [paragraph('مقدمة'), { kind: 'quote', text: 'قول', line: 2 }] },
    { subhead: 'قسم', blocks: [paragraph('وصل أمس')] },
  ],
});

test('the text of a story is without the account of its lines', () => {
  expect(textOf(story)).not.toHaveProperty('lines');
  expect(textOf(story)).not.toHaveProperty('frontMatter');
  expect(textOf({ ...story, frontMatter: silentFrontMatter }).frontMatter).toEqual(
    silentFrontMatter,
  );
});

test('the body of a story has its sections as its page has them', () => {
  expect(bodyOf(story)).toMatchObject({
    headline: 'خبر',
    sections: [
      { id: 'top', blocks: ['مقدمة', { kind: 'quote', text: 'قول' }] },
      { id: 'قسم', subhead: 'قسم', blocks: ['وصل أمس'] },
    ],
  });
  expect(bodyOf({ ...story, frontMatter: silentFrontMatter }).frontMatter).toEqual(
    silentFrontMatter,
  );
});

test('the body of a story tells whether the story dates something by its own day', () => {
  expect(saysToday(bodyOf(story))).toBe(true);
  expect(saysToday(bodyOf({ ...story, sections: story.sections.slice(0, 1) }))).toBe(false);
});
