import { expect, test } from 'vitest';
import { hijriDate } from '../../../src/arabic/dates/hijri-date.ts';

// Source: the Umm al-Qura calendar as it was printed.
test.each([
  ['2024-01-27', '15 رجب 1445 هـ'],
  ['2024-03-11', '1 رمضان 1445 هـ'],
  ['2023-07-19', '1 محرم 1445 هـ'],
  ['2024-06-16T10:00:00Z', '10 ذو الحجة 1445 هـ'],
])('%s is %s', (iso, words) => {
  expect(hijriDate(iso, 'ar')).toBe(words);
});

test.each([
  ['fa', '2024-01-27', '15 رجب 1445 ه‍.ق.'],
  ['ur', '2024-06-16', '10 ذوالحجہ 1445 ہجری'],
  ['en', '2024-03-11', '1 Ramadan 1445 AH'],
] as const)('in %s, %s is %s', (language, iso, words) => {
  expect(hijriDate(iso, language)).toBe(words);
});

test.each(['', 'أمس', '2024-13-40'])('%j is no day', (iso) => {
  expect(hijriDate(iso, 'ar')).toBeNull();
});
