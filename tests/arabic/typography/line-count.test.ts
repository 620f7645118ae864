import { expect, test } from 'vitest';
import { lineCount } from '../../../src/arabic/typography/line-count.ts';
import { widthInEm } from '../../../src/arabic/typography/text-width.ts';

test.each([
  ['', 10, 0],
  ['خبر', 10, 1],
  ['خبر طويل عن سوق المدينة', 100, 1],
])('%o in lines of %i em takes %i', (text, width, lines) => {
  expect(lineCount(text, width)).toBe(lines);
});

test('a text as wide as its line takes one, and a hair less takes two', () => {
  const text = 'سوق المدينة';
  expect(lineCount(text, widthInEm(text) + 0.001)).toBe(1);
  expect(lineCount(text, widthInEm(text) - 0.1)).toBe(2);
});

test('a word longer than a line is broken', () => {
  const word = 'سوق'.repeat(20);
  expect(lineCount(word, widthInEm(word) / 2.5)).toBe(3);
});
