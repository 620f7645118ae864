import { expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse-story.ts';
import type { Story } from '../../../src/story/story.ts';

function storyOf(text: string): Story {
  const reading = parseStory(text, 'seed');
  if (reading.kind !== 'story') throw new Error('no story');
  return reading.story;
}

const HEADLINE = 'الحكومة تعلن خطة الموازنة للعام المقبل';
const WORDS =
  'أعلنت الحكومة اليوم خطة الموازنة للعام المقبل، وقالت إنها تزيد الإنفاق على التعليم والصحة.';

test('a dateline is cut from a paragraph that is emphasised as a whole', () => {
  const { dateline, sections } = storyOf(`${HEADLINE}\n\n**القاهرة (رويترز) - ${WORDS}**\n`);
  expect(dateline).toEqual({ place: 'القاهرة', source: 'رويترز' });
  expect(sections[0]?.blocks).toEqual([
    { kind: 'paragraph', text: WORDS, line: 3, marks: [{ start: 0, end: WORDS.length }] },
  ]);
});

test('a dateline is cut from the words of a link, which lead where they led', () => {
  const raw = `[القاهرة - رويترز: أعلنت الحكومة](https://e.example/x) ${WORDS.slice(15)}`;
  const { sections, lines } = storyOf(`${HEADLINE}\n\n${raw}\n`);
  expect(sections[0]?.blocks).toMatchObject([
    {
      text: `أعلنت الحكومة ${WORDS.slice(15)}`,
      marks: [{ start: 0, end: 13, href: 'https://e.example/x' }],
    },
  ]);
  expect(lines[1]?.parts.map(({ text }) => text).join('')).toBe(raw);
});
