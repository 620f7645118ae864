import { expect, test } from 'vitest';
import { countLineEnds, splitLines } from '../../../src/story/lines/split-lines.ts';

test('every line end of Unicode ends a line; blank lines are counted', () => {
  const lines = splitLines('أ\r\nب\n\n \nج\rد\u2028هـ\u0085و\fز');
  expect(lines.map(({ number, text, blanksBefore }) => [number, text, blanksBefore])).toEqual([
    [1, 'أ', 0],
    [2, 'ب', 0],
    [5, 'ج', 2],
    [6, 'د', 0],
    [7, 'هـ', 0],
    [8, 'و', 0],
    [9, 'ز', 0],
  ]);
});

test('a line is kept to the letter, and shown without its white space', () => {
  expect(splitLines(' \u200Fنص&nbsp;&amp; نص \n')).toMatchObject([
    { raw: ' \u200Fنص&nbsp;&amp; نص ', text: 'نص\u00A0& نص' },
  ]);
});

test('a line of characters that are not shown is no blank line', () => {
  expect(splitLines('\u200F\nنص')).toMatchObject([
    { number: 1, text: '' },
    { number: 2, text: 'نص', blanksBefore: 0 },
  ]);
});

test.each([
  ['', 0],
  ['نص', 0],
  ['أ\r\nب\rج\n', 3],
])('%j has %d line ends', (text, count) => {
  expect(countLineEnds(text)).toBe(count);
});
