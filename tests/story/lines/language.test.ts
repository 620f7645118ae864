import { expect, test } from 'vitest';
import { isMostlyLatin, languageOf } from '../../../src/story/lines/language.ts';

test.each([
  ['العراق يبدأ مفاوضات', 'ar'],
  ['افزایش تولید زعفران در استان‌های شرقی کشور', 'fa'],
  ['پہاڑی دیہات میں بجلی پہنچ گئی ہے', 'ur'],
  ['د سیند پر غاړه نوی پل جوړ شو', 'ps'],
  ['Cabinet approves budget', 'ar'],
])('«%s» is %s', (text, lang) => {
  expect(languageOf(text)).toBe(lang);
});

test.each([
  ['Cabinet approves budget', true],
  ['وزارة تعلن Budget', false],
  ['', false],
])('«%s» is mostly Latin: %s', (text, expected) => {
  expect(isMostlyLatin(text)).toBe(expected);
});
