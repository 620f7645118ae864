import { expect, test } from 'vitest';
import type { Page } from '../../../src/edition/pages/page-kinds.ts';
import type { Story } from '../../../src/story/story.ts';
import { pagesOf } from '../make-edition.ts';
import { makeStory, published } from '../make-story.ts';

const storyOf = (id: string, day?: string): Story =>
  makeStory(id, { desk: 'زراعة', ...(day === undefined ? {} : published(day)) });

const dated = [
  storyOf('1', '2022-12-31'),
  storyOf('2', '2024-03-01'),
  storyOf('3', '2024-03-31'),
  storyOf('4', '2024-07-09'),
];
const undated = [storyOf('5'), storyOf('6')];

/** What a page says, without what all pages do. */
function saidAt(pages: ReadonlyMap<string, Page>, path: string): object | undefined {
  const page = pages.get(path);
  return page && { ...page, masthead: undefined };
}

const contentsOf = (stories: readonly Story[]) => {
  const page = pagesOf(stories).get('/archive/');
  return page?.kind === 'archive' ? page.contents : undefined;
};

test('the newest page counts the stories of each year, month and desk', () => {
  expect(contentsOf([...dated, ...undated])).toEqual({
    years: [
      {
        year: '2024',
        total: 3,
        months: [
          { month: '2024-03', total: 2 },
          { month: '2024-07', total: 1 },
        ],
      },
      { year: '2022', total: 1, months: [{ month: '2022-12', total: 1 }] },
    ],
    undated: 2,
    desks: [{ path: '/desk/زراعة/', label: 'زراعة', total: 6 }],
    places: [],
  });
});

test('an archive without days has no years, and no page for stories without a day', () => {
  expect(contentsOf(undated)).toMatchObject({ years: [], undated: undefined });
  expect(pagesOf(undated).has('/archive/undated/')).toBe(false);
});

test('only the newest page changes when a story is added to an older month', () => {
  const more = [...dated, storyOf('2b', '2024-03-02')];
  const [before, after] = [pagesOf(dated), pagesOf(more)];
  const unchanged = [...before].filter(
    ([path, page]) => JSON.stringify(page) === JSON.stringify(after.get(path)),
  );
  expect(unchanged.map(([path]) => path)).toEqual(
    expect.arrayContaining(['/archive/2022/', '/archive/2022/12/', '/archive/2024/07/']),
  );
});

test('a month lists its stories, and leads to the nearest months that have any', () => {
  const pages = pagesOf([...dated, ...undated]);
  expect(saidAt(pages, '/archive/2024/03/')).toMatchObject({
    kind: 'month',
    month: '2024-03',
    earlier: '2022-12',
    later: '2024-07',
    root: '/archive/2024/03/',
    canonical: '/archive/2024/03/1/',
    stories: [{ headline: 'خبر 3' }, { headline: 'خبر 2' }],
  });
  expect(pages.has('/archive/2024/04/')).toBe(false);
});

test('a year shows its months, each with its newest headlines', () => {
  expect(saidAt(pagesOf(dated), '/archive/2024/')).toMatchObject({
    kind: 'year',
    total: 3,
    months: [
      { month: '2024-03', total: 2, heads: [{ headline: 'خبر 3' }, { headline: 'خبر 2' }] },
      { month: '2024-07', total: 1 },
    ],
    earlier: '2022',
    later: undefined,
  });
});

test('stories without a day have a list of their own beside dated ones', () => {
  expect(saidAt(pagesOf([...dated, ...undated]), '/archive/undated/')).toMatchObject({
    kind: 'undated',
    stories: [{ headline: 'خبر 6' }, { headline: 'خبر 5' }],
  });
});
