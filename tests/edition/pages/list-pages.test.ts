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
  if (page === undefined || !('stories' in page) || !('canonical' in page))
    throw new Error(`No list is at ${path}.`);
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

test('each country has a list of the stories about it, and a story stands in several', () => {
  const pages = pagesOf([
    makeStory('1', { headline: 'وفد من لبنان يزور الأردن' }),
    makeStory('2', { headline: 'أمطار في لبنان' }),
    makeStory('3', { headline: 'موسم الزيتون', dateline: { place: 'بيروت', source: null } }),
  ]);
  expect(listAt(pages, '/place/لبنان/').headlines).toEqual([
    'أمطار في لبنان',
    'وفد من لبنان يزور الأردن',
  ]);
  expect(listAt(pages, '/place/الأردن/').headlines).toEqual(['وفد من لبنان يزور الأردن']);
});

test('each tag has a list of its stories, whatever its spelling', () => {
  const pages = pagesOf([
    makeStory('1', { tags: ['أسعار النفط'] }),
    makeStory('2', { tags: ['أسعار النّفط', 'أوبك', 'أوبك'] }),
  ]);
  expect(listAt(pages, '/tag/أسعار-النفط/').headlines).toEqual(['خبر 2', 'خبر 1']);
  expect(listAt(pages, '/tag/أوبك/').headlines).toEqual(['خبر 2']);
  expect(pages.get('/story/خبر-2/')).toMatchObject({
    tags: [
      { path: '/tag/أسعار-النفط/', label: 'أسعار النّفط' },
      { path: '/tag/أوبك/', label: 'أوبك' },
    ],
  });
});

test('a country and the tag of its name lead to each other', () => {
  const pages = pagesOf([
    makeStory('1', { headline: 'وفد من لبنان يزور الأردن', tags: ['الأُردن', 'زيارات'] }),
  ]);
  expect(pages.get('/place/الأردن/')).toMatchObject({ namesake: { path: '/tag/الأردن/' } });
  expect(pages.get('/tag/الأردن/')).toMatchObject({ namesake: { path: '/place/الأردن/' } });
  expect(pages.get('/place/لبنان/')).toHaveProperty('namesake', undefined);
  expect(pages.get('/tag/زيارات/')).toHaveProperty('namesake', undefined);
});

test('the page that searches knows the countries and tags that most stories have', () => {
  const pages = pagesOf([
    makeStory('1', { headline: 'وفد من لبنان يزور الأردن', tags: ['زيارات'] }),
    makeStory('2', { headline: 'أمطار في لبنان' }),
  ]);
  expect(pages.get('/search/')).toMatchObject({
    places: [{ label: 'لبنان' }, { label: 'الأردن' }],
    tags: [{ label: 'زيارات' }],
  });
  expect(pagesOf([]).get('/search/')).toHaveProperty('places', undefined);
});

test('the newest page of a desk is led by its newest story, an older one is not', () => {
  const pages = pagesOf(storiesOf(51));
  expect(pages.get('/desk/زراعة/')).toMatchObject({ lead: { headline: 'الخبر رقم 51' } });
  expect(pages.get('/desk/زراعة/2/')).toMatchObject({ lead: { headline: 'الخبر رقم 51' } });
  expect(pages.get('/desk/زراعة/1/')).toHaveProperty('lead', undefined);
  expect(pages.get('/archive/')).not.toHaveProperty('lead');
});
