import { describe, expect, test } from 'vitest';
import {
  isMostlyLatin,
  languageOf,
  languageOfLines,
  languageOfWords,
} from '../../../src/story/lines/language.ts';
import { LANGUAGE_EXAMPLES } from './language-examples.ts';

describe.each(Object.entries(LANGUAGE_EXAMPLES))('%s', (lang, lines) => {
  test('is told from all its lines together', () => {
    expect(languageOf(lines.join(' '))).toBe(lang);
  });

  test.each(lines)('is told from «%s»', (line) => {
    expect(languageOf(line)).toBe(lang);
  });
});

describe('is Arabic', () => {
  test.each([
    ['with a few letters of names from abroad', 'التقى الوزير نظيره چاوش أوغلو في العاصمة أمس'],
    ['from a keyboard that writes ک and ی', 'قال الرئیس إن الحکومة الجدیدة ستبدأ العمل فی المدینة'],
    ['with Latin names', 'وقالت شبكة CNN إن شركة Apple ستفتتح متجرا في القاهرة'],
    ['without a letter', '12 / 5'],
  ])('%s', (_, text) => {
    expect(languageOf(text)).toBe('ar');
  });
});

test.each([
  ['Latin words that are neither English nor French', 'Gazete yeni sayısıyla bayilerde'],
  ['a headline in Latin letters without a small word', 'Cabinet approves budget'],
  ['another script', 'Новый рынок открылся'],
])('%s: und', (_, text) => {
  expect(languageOf(text)).toBe('und');
});

test('a story that names a headline in another language stays in its own', () => {
  const [headline = ''] = LANGUAGE_EXAMPLES.ckb ?? [];
  expect(languageOfLines([...(LANGUAGE_EXAMPLES.ar ?? []).slice(0, 3), headline])).toBe('ar');
  expect(languageOfLines(['12 / 5', headline])).toBe('ckb');
  expect(languageOfLines([])).toBe('ar');
});

test.each([
  ['راه روستا باز شد', 'fa', 'fa'],
  ['عنوان قصير', 'fa', 'fa'],
  ['The bridge is open', 'ar', 'en'],
  ['The bridge is open', 'en', 'en'],
  ['افتتاح الجسر القديم', 'en', 'ar'],
  ['2024', 'ar', 'ar'],
])('«%s» in a story in %s is %s', (words, lang, expected) => {
  expect(languageOfWords(words, lang)).toBe(expected);
});

test.each([
  ['Cabinet approves budget', true],
  ['وزارة تعلن Budget', false],
  ['', false],
])('«%s» is mostly Latin: %s', (text, expected) => {
  expect(isMostlyLatin(text)).toBe(expected);
});
