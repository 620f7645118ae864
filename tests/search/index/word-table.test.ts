import { expect, test } from 'vitest';
import { tableOf, WordTableMaker } from '../../../src/search/index/word-table.ts';

const flood = { words: ['فيضان', 'نهر', '12.5'], impacts: [3, 1, 0] };
const bridge = { words: ['جسر', 'نهر'], impacts: [2, 1] };
const none = { words: [], impacts: [] };

test('a word is held once, and stories hold its place and its impact', () => {
  expect(tableOf([flood, bridge, none])).toEqual({
    words: ['فيضان', 'نهر', '12.5', 'جسر'],
    stories: [
      Uint32Array.of(3, 1 * 4 + 1, 2 * 4),
      Uint32Array.of(3 * 4 + 2, 1 * 4 + 1),
      Uint32Array.of(),
    ],
  });
});

test('rows of other tables make the table that their stories would', () => {
  const [one, other] = [tableOf([flood, none]), tableOf([none, bridge])];
  const maker = new WordTableMaker();
  maker.addRow({ table: other, row: 1 });
  maker.add(none);
  maker.addRow({ table: one, row: 0 });
  expect(maker.finish()).toEqual(tableOf([bridge, none, flood]));
});

test('words of stories that are not taken stay behind', () => {
  const maker = new WordTableMaker();
  maker.addRow({ table: tableOf([flood, bridge]), row: 1 });
  expect(maker.finish().words).toEqual(['جسر', 'نهر']);
});
