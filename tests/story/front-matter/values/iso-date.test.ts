import { expect, test } from 'vitest';
import { readDate } from '../../../../src/story/front-matter/values/iso-date.ts';

test.each([
  ['2024-01-27', '2024-01-27'],
  ['27 يناير 2024', '2024-01-27'],
  ['٢٧/١/٢٠٢٤', '2024-01-27'],
  ['2024-01-27T09:30', '2024-01-27T09:30'],
  ['2024-01-27 09:30:15', '2024-01-27T09:30:15'],
  ['2024-01-27T09:30:15.5+03:00', '2024-01-27T09:30:15.5+03:00'],
  ['2024-01-27T09:30Z', '2024-01-27T09:30Z'],
  ['2204-01-27', '2204-01-27'],
  ['0024-01-27', '0024-01-27'],
])('%s is a date', (text, iso) => {
  expect(readDate(text)).toBe(iso);
});

test.each([
  ['a day that is not there', '2024-02-30'],
  ['a day that is not there, of a year far off', '2204-02-30'],
  ['an hour that is not there', '2024-01-27T25:00'],
  ['a month alone', 'يناير 2024'],
  ['two days', '27 يناير 2024 و28 يناير 2024'],
  ['words', 'أمس'],
  ['nothing', ''],
])('%s is no date', (_, text) => {
  expect(readDate(text)).toBeNull();
});
