import { expect, test } from 'vitest';
import { relatedMarkerLength } from '../../../src/story/recognizers/related-marker.ts';

test.each([
  ['اقرأ أيضاً: خبر آخر', 'خبر آخر'],
  ['إقرأ ايضاً:خبر', 'خبر'],
  ['شاهد المزيد - خبر آخر', 'خبر آخر'],
  ['قد يهمك أيضا | خبر آخر', 'خبر آخر'],
  ['اقرأ أيضا', 'اقرأ أيضا'],
  ['اقرأ أيضا:', 'اقرأ أيضا:'],
  ['خبر آخر', 'خبر آخر'],
])('behind the marker of «%s» stands «%s»', (text, rest) => {
  expect(text.slice(relatedMarkerLength(text))).toBe(rest);
});
