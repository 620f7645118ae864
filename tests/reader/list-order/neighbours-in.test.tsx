import { expect, test } from 'vitest';
import { neighboursIn, type OpenedList } from '../../../src/reader/list-order/neighbours-in.ts';

const story = (name: string) => ({ path: `/story/${name}/`, headline: name });

/** A list of two pages. */
const pages: Readonly<Record<string, OpenedList>> = {
  '/desk/علوم/': {
    title: 'علوم',
    order: { stories: ['أ', 'ب', 'ج'].map(story), before: null, after: '/desk/علوم/1/' },
  },
  '/desk/علوم/1/': {
    title: 'علوم',
    order: { stories: ['د', 'ه'].map(story), before: '/desk/علوم/', after: null },
  },
};
const open = async (list: string) => pages[list] ?? null;

test('the neighbours of a story stand beside it in its list', async () => {
  expect(await neighboursIn('/desk/علوم/', '/story/ب/', open)).toEqual({
    list: '/desk/علوم/',
    title: 'علوم',
    previous: { ...story('أ'), list: '/desk/علوم/' },
    next: { ...story('ج'), list: '/desk/علوم/' },
  });
});

test('at the end of a page the next stands on the page after it, and the previous on the one before', async () => {
  const last = await neighboursIn('/desk/علوم/', '/story/ج/', open);
  expect(last?.next).toEqual({ ...story('د'), list: '/desk/علوم/1/' });
  const first = await neighboursIn('/desk/علوم/1/', '/story/د/', open);
  expect(first?.previous).toEqual({ ...story('ج'), list: '/desk/علوم/' });
});

test('the ends of a list have one neighbour', async () => {
  expect(await neighboursIn('/desk/علوم/', '/story/أ/', open)).toMatchObject({
    previous: undefined,
    next: story('ب'),
  });
  expect(await neighboursIn('/desk/علوم/1/', '/story/ه/', open)).toMatchObject({
    previous: story('د'),
    next: undefined,
  });
});

test.each([
  ['/desk/علوم/', '/story/س/'],
  ['/desk/لا-وجود-لها/', '/story/أ/'],
])('%s has no neighbours for %s', async (list, path) => {
  expect(await neighboursIn(list, path, open)).toBeNull();
});
