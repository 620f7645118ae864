import { expect, test } from 'vitest';
import { isoDay } from '../../../src/arabic/dates/calendar.ts';

test.each([
  ['gregory', 2024, 2, 29, '2024-02-29'],
  ['gregory', 2023, 2, 29, null],
  ['gregory', 2024, 13, 1, null],
  ['islamic-umalqura', 1445, 7, 15, '2024-01-27'],
  ['islamic-umalqura', 1445, 7, 31, null],
  ['persian', 1402, 11, 7, '2024-01-27'],
  ['persian', 1402, 12, 30, null],
] as const)('in the calendar %s, %d-%d-%d is %s', (calendar, year, month, day, iso) => {
  expect(isoDay({ calendar, year, month, day })).toBe(iso);
});
