import { expect, test } from 'vitest';
import { brokenRelated } from '../related/related-bounds.ts';

test('what is within its bounds is not told', () => {
  expect(brokenRelated({ gradedBy: 'editors', scored: 9, precisionAt3: 0.62 })).toEqual([]);
  const copies = { pairs: 9, recall: 0.98, falsePairs: 0, suggestedCopies: 0 };
  expect(brokenRelated({ gradedBy: 'copies', ...copies })).toEqual([]);
});

test('what breaks a bound is told with the bound', () => {
  expect(brokenRelated({ gradedBy: 'categories', scored: 9, precisionAt3: 0.81 })).toEqual([
    'precision of the first three: 0.81 is less than 0.82',
  ]);
  const copies = { pairs: 9, recall: 0.5, falsePairs: 1, suggestedCopies: 0 };
  expect(brokenRelated({ gradedBy: 'copies', ...copies })).toEqual([
    'copies found: 0.5 is less than 0.98',
    'false copies: 1 is more than 0',
  ]);
});

test('a figure that is no number breaks its bound', () => {
  expect(brokenRelated({ gradedBy: 'editors', scored: 0, precisionAt3: Number.NaN })).toHaveLength(
    1,
  );
});
