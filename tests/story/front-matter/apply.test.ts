import { expect, test } from 'vitest';
import { withFrontMatter } from '../../../src/story/front-matter/apply.ts';
import { frontMatterOf } from '../../../src/story/front-matter/front-matter.ts';
import { splitLines } from '../../../src/story/lines/split-lines.ts';
import type { Story } from '../../../src/story/story.ts';
import { makeStory } from '../../edition/make-story.ts';

/** A story with the front matter of these lines above it. */
function storyBelow(yaml: readonly string[], said: Partial<Story> = {}): Story {
  const text = ['---', ...yaml, '---', 'خبر'].join('\n');
  const front = frontMatterOf(text);
  if (front.kind === 'error') throw new Error(front.problems[0].message);
  const lines = splitLines(text).slice(0, front.endLine);
  return withFrontMatter(makeStory('1', said), front, lines);
}

test('what front matter says goes before what was found in the text', () => {
  const story = storyBelow(['desk: سياسة', 'date: 2024-01-27', 'lang: fa'], {
    desk: 'اقتصاد',
    dates: [{ text: '2023-05-05', iso: '2023-05-05', line: 9 }],
  });
  expect(story).toMatchObject({
    lang: 'fa',
    desk: 'سياسة',
    dates: [{ iso: '2024-01-27', line: 3 }, { iso: '2023-05-05' }],
    frontMatter: { date: '2024-01-27' },
  });
});

test('what it does not say stays as it was found', () => {
  const story = storyBelow(['source: خليجيون'], { desk: 'اقتصاد', tags: ['زيت'] });
  expect(story).toMatchObject({ lang: 'ar', desk: 'اقتصاد', tags: ['زيت'], dates: [] });
  expect(story.frontMatter?.source).toBe('خليجيون');
});

test('tags and related headlines come first, and those of the text that are others', () => {
  const story = storyBelow(['tags: [الأردن, زيت]', 'related: [خبر ثان]'], {
    tags: ['الاردن', 'نفط'],
    related: ['خَبر ثان', 'خبر ثالث'],
  });
  expect(story.tags).toEqual(['الأردن', 'زيت', 'نفط']);
  expect(story.related).toEqual(['خبر ثان', 'خبر ثالث']);
});

test('its lines are lines of the seed, and the date in them dates the story', () => {
  const { lines } = storyBelow(['desk: سياسة', 'date: 2024-01-27']);
  expect(lines).toEqual([
    { line: 1, parts: [{ role: 'front-matter', text: '---' }] },
    { line: 2, parts: [{ role: 'front-matter', text: 'desk: سياسة' }] },
    {
      line: 3,
      parts: [
        { role: 'front-matter', text: 'date:' },
        { role: 'date', text: ' 2024-01-27' },
      ],
    },
    { line: 4, parts: [{ role: 'front-matter', text: '---' }] },
  ]);
});

test('its warnings come before those of the text', () => {
  const story = storyBelow(['desk: سياسة', 'colour: أحمر'], {
    warnings: [{ line: 9, message: 'Odd.' }],
  });
  expect(story.warnings).toEqual([
    { line: 3, message: expect.stringContaining('colour') },
    { line: 9, message: 'Odd.' },
  ]);
});

test('a story without front matter stays the story that it is', () => {
  const front = frontMatterOf('خبر\n\nنص.');
  if (front.kind !== 'none') throw new Error('There is no front matter here.');
  const story = makeStory('1');
  expect(withFrontMatter(story, front, [])).toBe(story);
});
