import { expect, test } from 'vitest';
import { datelineText } from '../../../src/reader/text/dateline-text.ts';

test.each([
  [{ place: 'القاهرة', source: 'خليجيون' }, 'القاهرة: «خليجيون»'],
  [{ place: 'القاهرة', source: '«خليجيون»' }, 'القاهرة: «خليجيون»'],
  [{ place: 'بغداد', source: null }, 'بغداد'],
  [{ place: null, source: 'قنا' }, '«قنا»'],
  [{ place: 'بغداد', source: 'خاص' }, 'بغداد: خاص'],
])('datelineText of %o', (dateline, text) => {
  expect(datelineText(dateline)).toBe(text);
});
