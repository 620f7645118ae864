import { expect, test } from 'vitest';
import { repetition } from '../../../src/story/context/repetition.ts';
import { lineFacts } from '../../../src/story/features/line-facts.ts';

test('lines say the same whatever signs and marks they bear', () => {
  const { linesOfKey } = repetition(['«الأولى»', 'ثانية', 'الاولى.'].map(lineFacts));
  expect(linesOfKey.get('الاولي')).toEqual([0, 2]);
});

test('a title of a page leads to the later line that is its headline', () => {
  const lines = ['خطة الساحل - بوابة المساء', 'سياسة', 'خطة الساحل'].map(lineFacts);
  const { titleOf, titled } = repetition(lines);
  expect([...titleOf]).toEqual([[0, 2]]);
  expect([...titled]).toEqual([2]);
});
