import { expect, test } from 'vitest';
import { fold } from '../../../src/arabic/text/fold.ts';
import { isFieldLine, labelsIn } from '../../../src/story/recognizers/labels.ts';

test.each([
  ['أهم الأخبار', ['furniture', 'list']],
  ['» الأكثر قراءة «', ['furniture', 'list']],
  ['الأكثر مشاهدة في الرياض', ['list']],
  ['التعليقات (0)', ['furniture']],
  ['سياسة', ['desk']],
  ['اقرأ أيضاً:', ['related']],
  ['أخبار ذات صلة', ['related']],
  ['وصفات ذات صلة', ['related']],
  ['المزيد من الفيديوهات', ['list']],
  ['المزيد من الصور', ['list']],
  ['المزيد من المقالات', ['list']],
  ['المزيد من العقوبات', []],
  ['المزيد من الضحايا', []],
  ['المزيد من الأمطار على الساحل', []],
  ['الكلمات المفتاحية', ['tag']],
  ['مفاوضات مع البريطانيين', []],
  ['', []],
])('«%s» may be the labels %o', (text, kinds) => {
  expect(labelsIn(fold(text))).toEqual(kinds);
});

test('a long line is no label, though it opens with one', () => {
  expect(labelsIn(fold(`اقرأ أيضا ${'كلمة '.repeat(30)}`))).toEqual([]);
});

test.each([
  ['المصدر: وكالات', true],
  ['الكاتب : محمد علي', true],
  ['قال الوزير: نعم', false],
  ['المصدر', false],
])('«%s» as a field of the page: %s', (text, expected) => {
  expect(isFieldLine(fold(text))).toBe(expected);
});
