import { expect, test } from 'vitest';
import { nameAlone, readByline } from '../../../src/story/recognizers/byline.ts';
import { isDateLine } from '../../../src/story/recognizers/printed-date.ts';
import {
  inlineMarkerLength,
  LABELS,
  labelsIn,
  tagLabelLength,
} from '../../../src/story/recognizers/labels.ts';
import { tagsOf } from '../../../src/story/recognizers/tags.ts';
import { siteSuffix, titleParts } from '../../../src/story/recognizers/page-title.ts';
import { fold } from '../../../src/arabic/text/fold.ts';
import { kindsOf } from '../../../src/arabic/text/character-classes.ts';

test.each([
  ['كتب: محمد علي', 'محمد علي'],
  ['كتبت هدى المنشاوي', 'هدى المنشاوي'],
  ['إعداد - ناصر البراك:', 'ناصر البراك'],
  ['(إعداد سلمى نجم للنشرة العربية)', 'سلمى نجم للنشرة العربية'],
  ['مفاوضات جديدة', null],
])('the byline of «%s» is %s', (text, name) => {
  expect(readByline(text)).toBe(name);
});

test.each([
  ['فاطمة الزهراني', 'known'],
  ['عبد الله بن سالم', 'known'],
  ['وحدة صف', 'shape'],
  ['مفاوضات مع البريطانيين', null],
])('«%s» as a name: %s', (text, kind) => {
  expect(nameAlone(text)).toBe(kind);
});

test.each([
  ['السبت 20 أبريل 2024', true],
  ['آخر تحديث: 27/1/2024 - 15:04 بتوقيت أبوظبي', true],
  ['date 2025-10-09 الجمعة 10 أكتوبر 2025 أبوظبي الإمارات', true],
  ['منذ 3 ساعات', true],
  ['أبوظبي في 7 ديسمبر / وام /', false],
  ['مقتل 7 أشخاص في انفجار', false],
])('«%s» as a printed date: %s', (text, expected) => {
  expect(isDateLine({ text, folded: fold(text), kinds: kindsOf(text) })).toBe(expected);
});

test.each([
  ['أهم الأخبار', true],
  ['» الأكثر قراءة «', true],
  ['التعليقات (0)', true],
  ['مفاوضات مع البريطانيين', false],
])('«%s» as a label of a page: %s', (text, expected) => {
  expect((labelsIn(fold(text)) & LABELS.furniture) !== 0).toBe(expected);
});

test('a marker before a headline is measured', () => {
  expect('اقرأ أيضاً: خبر آخر'.slice(inlineMarkerLength('اقرأ أيضاً: خبر آخر'))).toBe('خبر آخر');
  expect('إقرأ ايضاً:خبر'.slice(inlineMarkerLength('إقرأ ايضاً:خبر'))).toBe('خبر');
  expect(inlineMarkerLength('اقرأ أيضا')).toBe(0);
});

test('keywords are cut at their signs', () => {
  const text = 'الكلمات المفتاحية: العراق، التحالف #بغداد';
  expect(tagLabelLength(text)).toBe(19);
  expect(tagsOf(text)).toEqual(['العراق', 'التحالف', 'بغداد']);
});

test('a page title is cut at its site', () => {
  expect(titleParts('خبر - موقع').map((part) => part.text)).toEqual(['خبر', 'موقع']);
  const lead = new Set(['خطه', 'ساحل']);
  expect(siteSuffix('خطة الساحل - الشرق الأوسط', lead)).toMatchObject({
    length: 10,
    first: 'headline',
  });
  expect(siteSuffix('هسبريس | خطة الساحل', lead)).toMatchObject({
    length: 9,
    first: 'title',
  });
  expect(siteSuffix('خطة الساحل - بوابة المساء', lead)).toMatchObject({ length: 10 });
  expect(siteSuffix('خطة الساحل - نص من الساحل', lead)).toBeNull();
  expect(siteSuffix('شاهد - خطة الساحل', lead)).toBeNull();
});
