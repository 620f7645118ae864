import { expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse-story.ts';
import type { Story } from '../../../src/story/story.ts';

function storyOf(text: string): Story {
  const reading = parseStory(text, 'seed');
  if (reading.kind !== 'story') throw new Error('no story');
  return reading.story;
}

const BODY = 'أقر المجلس بالإجماع خطة تمتد ثلاث سنوات لتشجير الساحل وإعادة تأهيل الممرات فيه.';

test('a line that is too long for a headline is a paragraph, and its opening stands in for it', () => {
  const long = 'كلمة '.repeat(150).trim();
  const story = storyOf(`${long}\n\n${BODY}\n`);
  expect(story.headline).toBe(`${'كلمة '.repeat(18).trim()}…`);
  expect(story.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text))).toEqual([
    long,
    BODY,
  ]);
  expect(story.lines[0]).toEqual({ line: 1, parts: [{ role: 'paragraph', text: long }] });
  expect(story.warnings).toEqual([
    { line: 1, message: expect.stringContaining('longer than 300 characters') },
  ]);
});

test('the opening of one unbroken word is cut between characters', () => {
  const { headline } = storyOf(`${'ا'.repeat(89)}${'😀'.repeat(200)}\n\n${BODY}\n`);
  expect(headline).toBe(`${'ا'.repeat(89)}…`);
});
