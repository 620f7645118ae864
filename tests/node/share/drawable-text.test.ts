import { expect, test } from 'vitest';
import { drawableText, orderedText } from '../../../src/node/share/drawable-text.ts';

test.each([
  ['Arabic stands as it is', 'BBC قالت', 'BBC قالت'],
  ['letters of no file lose their marks', 'Erdoğan', 'Erdogan'],
  ['what cannot be drawn goes', 'صورة 😀 اليوم 中文', 'صورة اليوم'],
  ['signs alone stand', '%', '%'],
  ['Cyrillic cannot be drawn', 'Привет, мир!', ''],
  ['Hebrew cannot be drawn', 'חדשות', ''],
  ['Chinese cannot be drawn', '新闻', ''],
  ['an emoji cannot be drawn', '🎉', ''],
  ['nor can one of several joined', '👩\u200D🚀', ''],
  ['marks of direction are nothing to be seen', '\u200F', ''],
])('%s', (_, text, drawn) => {
  expect(drawableText(text)).toBe(drawn);
});

test.each([
  ['Arabic begins from the right', 'خبر', '\u200Fخبر'],
  ['though its first letter is Latin', 'BBC قالت', '\u200FBBC قالت'],
  ['a mailbox keeps its order', 'إلى a@b.org غدًا', '\u200Fإلى \u2066a@b.org\u2069 غدًا'],
])('%s', (_, text, ordered) => {
  expect(orderedText(text, 'rtl')).toBe(ordered);
});

test('foreign words stand as they are', () => {
  expect(orderedText('BBC says', 'ltr')).toBe('BBC says');
});
