import { expect, test } from 'vitest';
import { hasPhrases, phrasesOf } from '../../../src/search/query/phrases.ts';

const has = (query: string, ...texts: readonly string[]) => hasPhrases(texts, phrasesOf(query));

test.each([
  ['«مجلس المدينة»', 'قرر مجلس المدينة', true],
  ['«مجلس المدينة»', 'قرر مَجلسُ المدينةِ', true],
  ['«مجلس المدينة»', 'ولمجلس المدينة رأي', true],
  ['«مجلس المدينة»', 'مجلس إدارة المدينة', false],
  ['«مجلس المدينة»', 'المدينة مجلس', false],
  ['«مجلس المدينة»', 'مجالس المدينة', false],
  ['«مجلس المدينة»', 'مجلس', false],
  ['«الحرب على الفقر»', 'أعلنت الحرب على الفقر', true],
  ['«الوقوف على»', 'طال الوقوف على الباب', true],
  ['-«مجلس المدينة»', 'قرر مجلس المدينة', false],
  ['-«مجلس المدينة»', 'قرر مجلس إدارة المدينة', true],
  ['«مجلس المدينة» «سعر الخبز»', 'رفع مجلس المدينة سعر الخبز', true],
  ['«مجلس المدينة» «سعر الخبز»', 'رفع مجلس المدينة سعر الدقيق', false],
])('%s in «%s»: %s', (query, text, expected) => {
  expect(has(query, text)).toBe(expected);
});

test('words of two texts do not stand side by side', () => {
  expect(has('«مجلس المدينة»', 'اجتمع المجلس', 'المدينة نائمة')).toBe(false);
});

test('one word in quotes is no phrase: the index knows it', () => {
  expect(phrasesOf('«مجلس» -نهر')).toEqual([]);
});
