import { expect, test } from 'vitest';
import { shownPages } from '../../../src/reader/pagination/shown-pages.ts';

test('a short list offers all its pages', () => {
  expect(shownPages(1, 4)).toEqual([1, 2, 3, 4]);
});

test('a long list offers its ends, what is near, and pages a like distance apart', () => {
  expect(shownPages(7, 60)).toEqual([1, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60]);
});

test.each([13, 100, 2_000])('of %i pages it offers few', (count) => {
  for (const current of [1, Math.ceil(count / 2), count])
    expect(shownPages(current, count).length).toBeLessThanOrEqual(18);
});
