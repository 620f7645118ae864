import { expect, test } from 'vitest';
import { termsOf } from '../../../src/search/index/terms.ts';
import { tableOf } from '../../../src/search/index/word-table.ts';
import { keyOf } from '../../../src/search/words/key.ts';

test('each word has the stories that it stands in, four times their number and its impact there', () => {
  const table = tableOf([
    { words: ['نهر', 'جسر'], impacts: [3, 0] },
    { words: [], impacts: [] },
    { words: ['جسر'], impacts: [2] },
  ]);
  expect([...termsOf(table)]).toEqual([
    { word: 'نهر', key: keyOf('نهر'), postings: Uint32Array.of(3) },
    { word: 'جسر', key: keyOf('جسر'), postings: Uint32Array.of(0, 2 * 4 + 2) },
  ]);
});

test('words come in the order of their keys, in whatever order stories have them', () => {
  const words = ['كتاب', 'كتب', 'nato', 'كاتب', '2024'];
  const orderOf = (list: readonly string[]): readonly string[] =>
    Array.from(termsOf(tableOf([{ words: list, impacts: list.map(() => 0) }])), ({ word }) => word);
  expect(orderOf(words)).toEqual(['2024', 'nato', 'كاتب', 'كتاب', 'كتب']);
  expect(orderOf(words.toReversed())).toEqual(orderOf(words));
});
