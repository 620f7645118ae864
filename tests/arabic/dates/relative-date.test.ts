import { expect, test } from 'vitest';
import { speaksOfRelativeDays } from '../../../src/arabic/dates/relative-date.ts';

test.each([
  ['انطلقت الجولة اليوم السبت', true],
  ['وصل الوفد أمس', true],
  ['وأمس وصل', true],
  ['فالليلة يصل', true],
  ['وغدا يصل', false],
  ['مرة واحدة', false],
  ['قال في عالم اليوم', false],
  ['نقلت صحيفة «المصري اليوم»', false],
  ['ذكر «اليوم السابع»', false],
  ['يوم الثلاثاء الماضي', false],
])('«%s»: %s', (text, expected) => {
  expect(speaksOfRelativeDays(text)).toBe(expected);
});
