import { expect, test } from 'vitest';
import { alternation } from '../../../src/story/recognizers/alternation.ts';

test('the longest of several phrases that begin alike is found', () => {
  expect(new RegExp(alternation(['واتس', 'واتساب'])).exec('واتساب')?.[0]).toBe('واتساب');
});

test('signs of a pattern stand for themselves', () => {
  const pattern = new RegExp(`^(?:${alternation(['google+', 'a.b', '(c)'])})$`);
  expect(
    ['google+', 'a.b', '(c)', 'googlee', 'aab', 'c'].map((text) => pattern.test(text)),
  ).toEqual([true, true, true, false, false, false]);
});
