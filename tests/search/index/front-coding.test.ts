import { expect, test } from 'vitest';
import { decodeWords, encodeWords } from '../../../src/search/index/front-coding.ts';

test.each([
  [[]],
  [['نهر']],
  [['كتاب', 'كتابات', 'كتب']],
  [['12.5', '2024', 'b52', 'nato', 'ناتو']],
  [['ڈاکٹر', 'київ', 'ж', '𐤀𐤁']],
  [[`${'ا'.repeat(40)}ب`, `${'ا'.repeat(40)}ت`]],
])('%j come back', (words) => {
  expect(decodeWords(encodeWords(words))).toEqual(words);
});

test('a letter is one byte, and what words share is not written again', () => {
  expect([...encodeWords(['كتاب', 'كتب'])]).toEqual([0, 0xc3, 0xaa, 0xa7, 0xa8, 2, 0xa8]);
});

test('bytes that end within a character are refused', () => {
  expect(() => decodeWords(encodeWords(['ж']).slice(0, -1))).toThrow(RangeError);
});
