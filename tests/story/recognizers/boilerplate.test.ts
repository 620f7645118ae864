import { expect, test } from 'vitest';
import { fold } from '../../../src/arabic/text/fold.ts';
import { boilerplateCount } from '../../../src/story/recognizers/boilerplate.ts';

test.each([
  ['جميع الحقوق محفوظة', 1],
  ['جميعُ الحقوقِ محفوظة © 2024', 1],
  ['انقر هنا لقراءة الخبر من مصدره', 2],
  ['قال إن جميع الحقوق محفوظة للورثة', 1],
  ['وجميع الحقوق محفوظة', 0],
  ['خطة جديدة للساحل', 0],
  ['', 0],
])('«%s» holds %i phrases of the page', (text, count) => {
  expect(boilerplateCount(fold(text))).toBe(count);
});
