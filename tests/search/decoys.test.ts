import { expect, test } from 'vitest';
import { parseQuery, weightOf } from '../../src/search/query/parse-query.ts';

/** Tells which of some indexed words are taken for the word of a query. */
const taken = (query: string, words: readonly string[]): readonly string[] =>
  words.filter((word) => parseQuery(query).some((one) => weightOf(one, word) > 0));

test.each([
  ['كلمة', ['فلم', 'لم', 'ولم']],
  ['بيان', ['بين', 'بينهم', 'كيان']],
  ['حكم', ['حكومه', 'حكوميه', 'حكيم']],
  ['علم', ['اعلام', 'اعلاميه', 'علامه']],
  ['مطر', ['مطار', 'مطارات', 'لمطار']],
  ['سفير', ['سفاره', 'سفر', 'اسفرت']],
  ['سلام', ['سالم', 'سلمان', 'سليمان']],
  ['بطل', ['بطاله', 'بطوله']],
  ['قتل', ['قتال', 'قتاليه']],
  ['بحر', ['حر', 'حره']],
  ['قرية', ['فقري', 'باقري']],
  ['مال', ['كمال', 'وكمال']],
])('«%s» is another word than %s', (query, words) => {
  expect(taken(query, words)).toEqual([]);
});

test.each([
  ['كلمة', ['كلمات', 'وكلمته', 'بكلماتكم']],
  ['بيان', ['بيانات', 'وبيانه', 'لبيان']],
  ['حكم', ['احكام', 'وحكمه']],
  ['علم', ['علوم', 'وعلمي']],
  ['مطر', ['امطار', 'وامطار']],
  ['سفير', ['سفراء', 'وسفراء', 'لسفير']],
  ['بحر', ['بحار', 'ببحر', 'بحري']],
  ['مال', ['اموال', 'بماله']],
])('«%s» is found as %s', (query, words) => {
  expect(taken(query, words)).toEqual(words);
});
