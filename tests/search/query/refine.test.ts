import { expect, test } from 'vitest';
import type { Fact } from '../../../src/search/index/facets.ts';
import { countedFacts, filtered, newestFirst } from '../../../src/search/query/refine.ts';
import type { Match } from '../../../src/search/query/rank.ts';

const match = (story: number, words = 1): Match => ({ story, words, score: 1 });

/** Five stories: three of the desk «علوم», one of «ثقافة», one of none; of two years, one undated; two of places. */
const facts: readonly Fact[] = [
  { name: 'desk', values: ['علوم', 'ثقافة'], valuesOf: [[0], [0], [1], [], [0]] },
  { name: 'place', values: ['مصر', 'العراق'], valuesOf: [[0, 1], [1], [], [], []] },
  { name: 'year', values: ['2023', '2024'], valuesOf: [[1], [0], [0], [1], []] },
];
const all = [0, 1, 2, 3, 4].map((story) => match(story));

test('results are those that pass every filter', () => {
  const storiesWith = (filters: Readonly<Record<string, string>>) =>
    filtered(all, facts, filters).map(({ story }) => story);
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
  const [desk] = countedFacts([match(3)], facts, { desk: 'ثقافة' });
  expect(desk).toEqual({ name: 'desk', total: 1, values: [{ value: 'ثقافة', count: 0 }] });
});

test('the newest come first among those with as many words', () => {
  const found = [match(4, 2), match(1), match(2, 2), match(0)];
  expect(newestFirst(found).map(({ story }) => story)).toEqual([2, 4, 0, 1]);
});
