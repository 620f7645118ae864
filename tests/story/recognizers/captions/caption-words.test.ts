import { expect, test } from 'vitest';
import { fold } from '../../../../src/arabic/text/fold.ts';
import {
  isEventCaption,
  opensAsCaption,
} from '../../../../src/story/recognizers/captions/caption-words.ts';

test.each([
  ['جانب من المؤتمر', true],
  ['صورة أرشيفية للميناء', true],
  ['المؤتمر في جانب منه', false],
])('«%s» opens as lines about photos do: %s', (text, expected) => {
  expect(opensAsCaption(fold(text))).toBe(expected);
});

test.each([
  ['..والوزير مع الوفد', true],
  ['خطة جديدة للساحل', false],
  ['', false],
])('«%s» is worded as a line under a photo of an event: %s', (text, expected) => {
  expect(isEventCaption(fold(text))).toBe(expected);
});
