import { describe, expect, test } from 'vitest';
import { formatDate, formatMonth, monthName } from '../../../src/arabic/dates/format-date.ts';
import { MONTH_NAMES } from '../../../src/arabic/dates/month-names.ts';

describe('formatDate', () => {
  test.each([
    ['2024-01-27', '27 كانون الثاني/يناير 2024'],
    ['2025-11-03T10:00:00+02:00', '3 تشرين الثاني/نوفمبر 2025'],
    ['1999-12-31', '31 كانون الأول/ديسمبر 1999'],
    ['2024-13-01', '2024-13-01'],
    ['أمس', 'أمس'],
  ])('says %s as %s', (iso, words) => {
    expect(formatDate(iso)).toBe(words);
  });
});

describe('a month', () => {
  test.each([
    ['2024-03', 'آذار/مارس', 'آذار/مارس 2024'],
    ['2024-13', '2024-13', '2024-13'],
  ])('of %s is %s, with its year %s', (iso, name, words) => {
    expect(monthName(iso)).toBe(name);
    expect(formatMonth(iso)).toBe(words);
  });
});

test.each([
  ['levant', '9 شباط 2020', 'شباط'],
  ['egypt', '9 فبراير 2020', 'فبراير'],
  ['maghreb', '9 فيفري 2020', 'فيفري'],
  ['morocco', '9 فبراير 2020', 'فبراير'],
  ['persian', '9 فوریه 2020', 'فوریه'],
  ['urdu', '9 فروری 2020', 'فروری'],
  ['english', '9 February 2020', 'February'],
] as const)('the months of %s', (months, day, month) => {
  expect(formatDate('2020-02-09', months)).toBe(day);
  expect(monthName('2020-02', months)).toBe(month);
});

test('each set has twelve months', () => {
  for (const months of Object.values(MONTH_NAMES)) expect(new Set(months).size).toBe(12);
});
