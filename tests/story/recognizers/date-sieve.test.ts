import { expect, test } from 'vitest';
import { mayHoldDate } from '../../../src/story/recognizers/date-sieve.ts';

test.each([
  ['السبت 27 يناير 2024', true],
  ['9 شباط/ فبراير 2020', true],
  ['15 رجب 1445', true],
  ['15 من رجب 1445', true],
  ['27/1/2024', true],
  ['١ / ١٢ / ٢٠٢٠', true],
  ['ديسمبر 25, 2020', true],
  ['9th November 2020', true],
  ['27 ينـاير 2024', true],
  ['😀November 9, 2020', true],
  ['بمشاركة 25 دولة في 2024', false],
  ['27 يناير', false],
  ['عام 2024. وفي 12 دولة', false],
  ['في يناير 2024، وفي 12 دولة', false],
  ['من 1 - 4 إلى 2024', true],
  ['', false],
])('«%s» may hold a date: %s', (text, may) => {
  expect(mayHoldDate(text)).toBe(may);
});
