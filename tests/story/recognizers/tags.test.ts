import { expect, test } from 'vitest';
import { tagsOf } from '../../../src/story/recognizers/tags.ts';

test.each([
  ['الكلمات المفتاحية: العراق، التحالف #بغداد', ['العراق', 'التحالف', 'بغداد']],
  ['الوسوم العراق | بغداد', ['العراق', 'بغداد']],
  ['العراق', ['العراق']],
  ['الكلمات المفتاحية:', []],
])('the keywords of «%s» are %o', (text, tags) => {
  expect(tagsOf(text)).toEqual(tags);
});
