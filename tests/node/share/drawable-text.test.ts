import { expect, test } from 'vitest';
import { drawableText } from '../../../src/node/share/drawable-text.ts';

test.each([
  ['Arabic begins from the right', 'خبر', '\u200Fخبر'],
  ['though its first letter is Latin', 'BBC قالت', '\u200FBBC قالت'],
  ['foreign words stand as they are', 'BBC says', 'BBC says'],
  ['a mailbox keeps its order', 'إلى a@b.org غدًا', '\u200Fإلى \u2066a@b.org\u2069 غدًا'],
  ['letters of no file lose their marks', 'Erdoğan', 'Erdogan'],
  ['what cannot be drawn goes', 'صورة 😀 اليوم 中文', '\u200Fصورة اليوم'],
])('%s', (_, text, drawn) => {
  expect(drawableText(text)).toBe(drawn);
});
