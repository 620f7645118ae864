import { expect, test } from 'vitest';
import { pieceOf } from '../../../../src/node/inspector/page/list-piece.ts';

const all = ['a', 'b', 'c', 'd', 'e'];

test.each([
  [1, { items: ['a', 'b'], page: 1, pages: 3 }],
  [3, { items: ['e'], page: 3, pages: 3 }],
  [9, { items: ['e'], page: 3, pages: 3 }],
  [-1, { items: ['a', 'b'], page: 1, pages: 3 }],
  [NaN, { items: ['a', 'b'], page: 1, pages: 3 }],
  [1.5, { items: ['a', 'b'], page: 1, pages: 3 }],
])('page %d', (wanted, expected) => {
  expect(pieceOf(all, 2, wanted)).toEqual(expected);
});

test('nothing has one page', () => {
  expect(pieceOf([], 2, 1)).toEqual({ items: [], page: 1, pages: 1 });
});
