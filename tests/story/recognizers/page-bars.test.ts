import { expect, test } from 'vitest';
import { fold } from '../../../src/arabic/text/fold.ts';
import {
  isNavigation,
  isPageCount,
  isShareBar,
  isTrail,
} from '../../../src/story/recognizers/page-bars.ts';

test.each([
  ['فيسبوك تويتر واتساب', true],
  ['فيسبوكتويترواتساب', true],
  ['شارك على فيسبوك | تويتر', true],
  ['فيسبوك تحجب حسابات', false],
  ['| فيسبوك تويتر', false],
  ['خبر', false],
])('«%s» as a share bar: %s', (text, expected) => {
  expect(isShareBar(fold(text))).toBe(expected);
});

test.each([
  ['52 خبر', true],
  ['مشاهدات: 1200', true],
  ['(17)', true],
  ['52 قتيلا', false],
  ['خبر', false],
])('«%s» as a count of the page: %s', (text, expected) => {
  expect(isPageCount(fold(text))).toBe(expected);
});

test.each([
  ['سياسة اقتصاد رياضة ثقافة', true],
  ['سياسة | اقتصاد | رياضة', true],
  ['سياسة اقتصاد', false],
  ['سياسة جديدة للوزارة في المدينة', false],
])('«%s» as navigation: %s', (text, expected) => {
  expect(isNavigation(fold(text))).toBe(expected);
});

test.each([
  ['الرئيسية سياسة', true],
  ['أخبار » محليات » المدينة', true],
  ['قال «نعم» ثم خرج', false],
  ['خطة جديدة للساحل', false],
])('«%s» as a trail of page names: %s', (text, expected) => {
  expect(isTrail(text, fold(text))).toBe(expected);
});
