import { expect, test } from 'vitest';
import { fold } from '../../../../src/arabic/text/fold.ts';
import {
  isDatePiece,
  isPrintedDate,
} from '../../../../src/story/recognizers/credits/printed-date.ts';

test.each([
  'السبت 20 أبريل 2024',
  'السبت ٢٠ أبريل ٢٠٢٤ - ١٠:٢٠',
  'الأحد 9 شباط/ فبراير 2020',
  '15 رجب 1445',
  'الاثنين 15 شعبان 1444هـ',
  '٥ مايو ٢٠٢٣م',
  '27 يناير 2024 10:20ص',
  'الجمعة 20 رجب 1435هـ - 29 مايو 2014م - العدد 16775',
  'الأول من يناير 2024',
  '27/1/2024',
  'آخر تحديث: 27/1/2024 - 15:04 بتوقيت أبوظبي',
  'date 2025-10-09 الجمعة 10 أكتوبر 2025 أبوظبي الإمارات',
  'منذ 3 ساعات',
  'صدر في: 12 فيفري 2024 على الساعة 10:15',
  'اليوم 10:15 ص',
  '۱۴۰۲ سلواغه ۲۳, دوشنبه',
  '۲۳ دلو ۱۴۰۲',
  'شائع 12 فروری 2024 10:15am',
  '12 فيبروري 2024',
])('«%s» is a printed date', (text) => {
  expect(isPrintedDate(text)).toBe(true);
});

test.each([
  'أبوظبي في 7 ديسمبر / وام /',
  'مقتل 7 أشخاص في انفجار',
  'بمشاركة 25 دولة في 2024',
  'السبت',
  '2024',
  '',
])('«%s» is none', (text) => {
  expect(isPrintedDate(text)).toBe(false);
});

test.each([
  ['في 7 ديسمبر', true],
  ['7 ديسمبر', true],
  ['السبت', true],
  ['القاهرة', false],
  ['', false],
])('«%s» as a piece that says nothing but a date: %s', (text, expected) => {
  expect(isDatePiece(text, fold(text))).toBe(expected);
});
