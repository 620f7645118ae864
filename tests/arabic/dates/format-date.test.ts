import { describe, expect, test } from 'vitest';
import { formatDate, formatMonth, monthName } from '../../../src/arabic/dates/format-date.ts';

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
