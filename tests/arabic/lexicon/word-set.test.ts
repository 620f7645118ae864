import { expect, test } from 'vitest';
import { wordList, wordSet } from '../../../src/arabic/lexicon/word-set.ts';

test('entries end at commas and lines, are folded, and stand once', () => {
  expect(wordList(['أهم الأخبار، إعلان،\n  اعلان', 'BBC'])).toEqual([
    'اهم الاخبار',
    'اعلان',
    'bbc',
  ]);
  expect(wordSet(['قالت، قال']).has('قال')).toBe(true);
});
