import { expect, test } from 'vitest';
import { growthRows } from '../build/growth.ts';
import { verdictOf } from '../build/rows.ts';

const times = [
  { stories: 1000, seconds: 2 },
  { stories: 10_000, seconds: 11 },
  { stories: 50_000, seconds: 91 },
];

test('each story is dearer by the fixed start, and each story more is not', () => {
  const rows = growthRows(times);
  expect(rows.map(({ what, value }) => [what, value])).toEqual([
    ['time a story, 1,000', 2],
    ['time a story, 10,000', 1.1],
    ['time a story, 50,000', 1.82],
    ['each story more, 1,000 to 10,000', 1],
    ['each story more, 10,000 to 50,000', 2],
    ['time a story, 50,000 : 1,000', 0.91],
    ['time a story, 50,000 : 10,000', 1.82 / 1.1],
  ]);
  expect(rows.map(verdictOf).filter(Boolean)).toEqual(['within', 'BROKEN']);
});

test('one size cannot grow', () => {
  expect(growthRows(times.slice(0, 1)).filter(({ most }) => most !== null)).toEqual([]);
  expect(growthRows([])).toEqual([]);
});
