import { expect, test } from 'vitest';
import { pagesOf } from '../make-edition.ts';
import { makeStory } from '../make-story.ts';

test('the page that searches knows the tags that most stories have, whatever their spelling', () => {
  const tagged = (id: string, ...tags: readonly string[]) => makeStory(id, { tags });
  const page = pagesOf([
    tagged('1', 'آثار', 'زيتون'),
    tagged('2', 'زيتون', 'قطن'),
    tagged('3', 'زيتـون'),
    tagged('4', 'قطن'),
  ]).get('/search/');
  if (page?.kind !== 'search') throw new Error('No page searches.');
  expect(page.tags?.map(({ label }) => label)).toEqual(['زيتون', 'قطن', 'آثار']);
});
