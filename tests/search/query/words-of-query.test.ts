import { expect, test } from 'vitest';
import { wordsOfQuery } from '../../../src/search/query/words-of-query.ts';

test('variants of the words are told, and other words are not', () => {
  const isFound = wordsOfQuery('مكتبة العراق');
  expect(['مكتبات', 'مكتبه', 'عراق', 'عراقي'].map(isFound)).toEqual([true, true, true, true]);
  expect(['قطار', 'عرض'].map(isFound)).toEqual([false, false]);
});

test('the beginning of the last word is told, not that of another', () => {
  expect(wordsOfQuery('مستش')('مستشفي')).toBe(true);
  expect(wordsOfQuery('مستش قطار')('مستشفي')).toBe(false);
});

test('a query without words tells nothing', () => {
  expect(wordsOfQuery('')('قطار')).toBe(false);
});
