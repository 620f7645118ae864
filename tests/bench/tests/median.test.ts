import { expect, test } from 'vitest';
import { median } from '../median.ts';

test.each([
  ['one', [7], 7],
  ['an odd number, in any order', [9, 1, 3], 3],
  ['an even number', [1, 2, 4, 100], 3],
  ['numbers, not words', [10, 9, 100], 10],
])('the middle of %s', (_what, values, middle) => {
  expect(median(values)).toBe(middle);
});

test('nothing has no middle', () => {
  expect(median([])).toBeNaN();
});
