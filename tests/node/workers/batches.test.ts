import { expect, test } from 'vitest';
import { newBatchCounter, takeBatch, takeBatches } from '../../../src/node/workers/batches.ts';

const items = ['أ', 'ب', 'ج', 'د', 'ه'];

test('one alone takes everything, in order, so many at a time', () => {
  expect([...takeBatches(items, newBatchCounter(), 2)]).toEqual([['أ', 'ب'], ['ج', 'د'], ['ه']]);
});

test('of two each takes what the other has not', () => {
  const counter = newBatchCounter();
  const one = takeBatches(items, counter, 2);
  const other = takeBatches(items, counter, 2);
  expect(one.next().value).toEqual(['أ', 'ب']);
  expect(other.next().value).toEqual(['ج', 'د']);
  expect(other.next().value).toEqual(['ه']);
  expect(one.next().done).toBe(true);
  expect(other.next().done).toBe(true);
});

test('an empty batch says that none is left', () => {
  const counter = newBatchCounter();
  expect(takeBatch(items, counter, 8)).toEqual(items);
  expect(takeBatch(items, counter, 8)).toEqual([]);
  expect(takeBatch([], newBatchCounter(), 2)).toEqual([]);
});
