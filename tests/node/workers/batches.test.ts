import { expect, test } from 'vitest';
import { dealt, newDeck } from '../../../src/node/workers/batches.ts';

const items = ['أ', 'ب', 'ج', 'د', 'ه'];

test('one alone gets everything, in order, so many at a time', () => {
  expect([...dealt(items, newDeck(), 2)]).toEqual([['أ', 'ب'], ['ج', 'د'], ['ه']]);
});

test('of two each gets what the other has not, and whoever is ready the next', () => {
  const deck = newDeck();
  const one = dealt(items, deck, 2);
  const other = dealt(items, deck, 2);
  expect(one.next().value).toEqual(['أ', 'ب']);
  expect(other.next().value).toEqual(['ج', 'د']);
  expect(other.next().value).toEqual(['ه']);
  expect(one.next().done).toBe(true);
  expect(other.next().done).toBe(true);
});

test('nothing is dealt of nothing', () => {
  expect([...dealt([], newDeck(), 2)]).toEqual([]);
});
