import { expect, test } from 'vitest';
import { NumberTable } from '../../../src/edition/nearest/number-table.ts';

test('numbers count up, and a key keeps its own', () => {
  const table = new NumberTable();
  expect([7, -1, 7, 0, -1].map((key) => table.numberOf(key))).toEqual([0, 1, 0, 2, 1]);
  expect(table.size).toBe(3);
});

test('many keys, some of which want the same slot, keep their numbers as the table grows', () => {
  const table = new NumberTable();
  const keys = Array.from({ length: 5000 }, (_, at) => (at * 65_536) | 0);
  const distinct = [...new Set(keys)];
  expect(keys.map((key) => table.numberOf(key))).toEqual(keys.map((key) => distinct.indexOf(key)));
  expect(keys.every((key) => table.has(key))).toBe(true);
});

test('what has no number is not there', () => {
  const table = new NumberTable();
  table.numberOf(1);
  expect([table.has(1), table.has(2), table.has(0)]).toEqual([true, false, false]);
});
