import { expect, test } from 'vitest';
import { tableOf } from '../build/table.ts';

test('figures end at their right, words begin at their left', () => {
  expect(
    tableOf(
      ['build', 'median', 'runs'],
      [
        ['hugo', '3.50 s', '3'],
        ['eleventy', '12.00 s', '10'],
      ],
    ),
  ).toEqual(['build      median  runs', 'hugo       3.50 s  3', 'eleventy  12.00 s  10']);
});

test('a short row is filled up', () => {
  expect(tableOf(['a', 'b', 'c'], [['one']])).toEqual(['a    b  c', 'one']);
});
