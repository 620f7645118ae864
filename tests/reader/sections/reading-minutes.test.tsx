import { expect, test } from 'vitest';
import { minutesOfSection, minutesOfStory } from '../../../src/reader/sections/reading-minutes.ts';
import { storyPage } from '../sample-pages.ts';

test('a section takes its own minutes, a story those of all its words', () => {
  const long = 'ا'.repeat(612);
  const section = { id: 'top', blocks: [long, { kind: 'quote' as const, text: long }] };
  expect(minutesOfSection(section)).toBe(2);
  expect(minutesOfStory(storyPage({ standfirst: long, sections: [section, section] }))).toBe(5);
});
