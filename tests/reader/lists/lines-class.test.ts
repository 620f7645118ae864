import { expect, test } from 'vitest';
import { linesClass } from '../../../src/reader/lists/lines-class.ts';
import classes from '../../../src/reader/lists/kept-lines.module.css';

test('a headline has a class for its fewest lines and for each digit of its widths', () => {
  expect(linesClass([1])).toBe(classes.kept);
  expect(linesClass([2, 17.05, 11.9])).toBe(`${classes.kept} k2 a17 b0 c5 d11 e9 f0`);
  expect(linesClass(undefined)).toBeUndefined();
});
