import { expect, test } from 'vitest';
import { pageTurner, turnTo } from '../../../src/node/inspector/pagination.ts';

const all = ['a', 'b', 'c', 'd', 'e'];

test.each([
  [1, { items: ['a', 'b'], page: 1, pages: 3 }],
  [3, { items: ['e'], page: 3, pages: 3 }],
  [9, { items: ['e'], page: 3, pages: 3 }],
  [-1, { items: ['a', 'b'], page: 1, pages: 3 }],
  [NaN, { items: ['a', 'b'], page: 1, pages: 3 }],
  [1.5, { items: ['a', 'b'], page: 1, pages: 3 }],
])('page %d', (wanted, expected) => {
  expect(turnTo(all, 2, wanted)).toEqual(expected);
});

test('nothing has one page, and no links to others', () => {
  const turned = turnTo([], 2, 1);
  expect(turned).toEqual({ items: [], page: 1, pages: 1 });
  expect(pageTurner(turned, String).html).toBe('');
});

test('a page in the middle leads both ways', () => {
  expect(pageTurner({ page: 2, pages: 3 }, (page) => `?page=${page}`).html).toBe(
    '<nav class="turner" aria-label="Pages"><a href="?page=1" rel="prev">Before</a>' +
      '<span>Page 2 of 3</span><a href="?page=3" rel="next">Next</a></nav>',
  );
});
