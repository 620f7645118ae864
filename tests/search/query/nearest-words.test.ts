import { expect, test } from 'vitest';
import { nearestWords } from '../../../src/search/query/nearest-words.ts';

test('the nearest spellings come first, then the commonest', () => {
  expect(nearestWords('مستشفا', ['مستشار', 'مستشفي', 'قطار'])).toEqual(['مستشفي', 'مستشار']);
});

test('nothing is offered for a word that is like no other', () => {
  expect(nearestWords('زخرفة', ['قطار', 'مطر'])).toEqual([]);
  expect(nearestWords('', ['قطار'])).toEqual([]);
});

test('four at most are offered', () => {
  expect(nearestWords('كتاب', ['كتابي', 'كتابه', 'كتابك', 'كتابت', 'كتابن'])).toHaveLength(4);
});
