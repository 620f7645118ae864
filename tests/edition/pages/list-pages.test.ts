import { expect, test } from 'vitest';
import type { Page } from '../../../src/edition/pages/page-kinds.ts';
import { pagesOf } from '../make-edition.ts';
import { makeStory } from '../make-story.ts';

/** So many stories of one desk: without dates, the last id is the newest. */
const storiesOf = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    makeStory(`زراعة/${String(at + 1).padStart(3, '0')}`, {
      desk: 'زراعة',
      headline: `الخبر رقم ${at + 1}`,
    }),
  );

function listAt(pages: ReadonlyMap<string, Page>, path: string) {
  const page = pages.get(path);
  if (page?.kind !== 'archive' && page?.kind !== 'desk') throw new Error(`No list is at ${path}.`);
  const { root, number, count, canonical } = page;
  return { root, number, count, canonical, headlines: page.stories.map((card) => card.headline) };
}

test('an archive without a story is one empty page', () => {
  expect(listAt(pagesOf([]), '/archive/')).toEqual({
    root: '/archive/',
    number: 1,
    count: 1,
    canonical: '/archive/1/',
    headlines: [],
  });
});

test('fifty stories stand on one page', () => {
  const page = listAt(pagesOf(storiesOf(50)), '/archive/');
  expect([page.number, page.count, page.headlines.length]).toEqual([1, 1, 50]);
});

test('a list is cut from its oldest story on, and the newest page holds what is left', () => {
  const pages = pagesOf(storiesOf(101));
  expect(listAt(pages, '/archive/')).toEqual({
    root: '/archive/',
    number: 3,
    count: 3,
    canonical: '/archive/3/',
    headlines: ['الخبر رقم 101'],
  });
  expect(listAt(pages, '/archive/2/')).toMatchObject({ root: '/archive/', number: 2, count: 3 });
  expect(listAt(pages, '/archive/1/').headlines.at(-1)).toBe('الخبر رقم 1');
});

test('the newest page also stands at its number', () => {
  const pages = pagesOf(storiesOf(1));
  expect(listAt(pages, '/archive/1/')).toEqual(listAt(pages, '/archive/'));
});

test('each desk has a list of its own stories', () => {
  const pages = pagesOf([...storiesOf(1), makeStory('بلا-قسم')]);
  expect(listAt(pages, '/desk/زراعة/').headlines).toEqual(['الخبر رقم 1']);
});
