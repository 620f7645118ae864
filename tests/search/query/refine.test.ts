import { expect, test } from 'vitest';
import { makeFact, type Fact } from '../../../src/search/index/facets.ts';
import type { Matches } from '../../../src/search/query/matches.ts';
import { countedFacts, filtered, newestFirst } from '../../../src/search/query/refine.ts';

const matchesOf = (stories: readonly number[], groups = stories.map(() => 1)): Matches => ({
  stories: Uint32Array.from(stories),
  groups: Uint8Array.from(groups),
});

/** Five stories: three of the desk «علوم», one of «ثقافة», one of none; of two years, one undated; two of places. */
const facts: readonly Fact[] = [
  makeFact('desk', [['علوم'], ['علوم'], ['ثقافة'], [], ['علوم']]),
  makeFact('place', [['مصر', 'العراق'], ['العراق'], [], [], []]),
  makeFact('year', [['2024'], ['2023'], ['2023'], ['2024'], []]),
];
const all = matchesOf([0, 1, 2, 3, 4]);

test('results are those that pass every filter', () => {
  const storiesWith = (filters: Readonly<Record<string, string>>) => [
    ...filtered(all, facts, filters).stories,
  ];
  expect(storiesWith({})).toEqual([0, 1, 2, 3, 4]);
  expect(storiesWith({ desk: 'علوم' })).toEqual([0, 1, 4]);
  expect(storiesWith({ desk: 'علوم', year: '2023' })).toEqual([1]);
  expect(storiesWith({ place: 'العراق' })).toEqual([0, 1]);
  expect(storiesWith({ desk: 'لا أحد' })).toEqual([]);
});

test('each value counts what choosing it would leave, the other filters as they are', () => {
  expect(countedFacts(all, facts, { desk: 'علوم' })).toEqual([
    {
      name: 'desk',
      total: 5,
      values: [
        { value: 'علوم', count: 3 },
        { value: 'ثقافة', count: 1 },
      ],
    },
    {
      name: 'place',
      total: 3,
      values: [
        { value: 'العراق', count: 2 },
        { value: 'مصر', count: 1 },
      ],
    },
    {
      name: 'year',
      total: 3,
      values: [
        { value: '2024', count: 1 },
        { value: '2023', count: 1 },
      ],
    },
  ]);
});

test('a value that leaves nothing stands only where it is chosen', () => {
  const [desk] = countedFacts(matchesOf([3]), facts, { desk: 'ثقافة' });
  expect(desk).toEqual({ name: 'desk', total: 1, values: [{ value: 'ثقافة', count: 0 }] });
});

test('the newest come first in each group', () => {
  const { stories, groups } = newestFirst(matchesOf([4, 2, 3, 1, 0], [2, 2, 1, 1, 1]));
  expect([...stories]).toEqual([2, 4, 0, 1, 3]);
  expect([...groups]).toEqual([2, 2, 1, 1, 1]);
});
