import { expect, test } from 'vitest';
import { hasMoreWords } from '../../../src/story/lines/word-count.ts';

test.each([
  [1, true],
  [2, false],
  [3, false],
])('«كلمة واحدة» has more than %d words: %s', (most, expected) => {
  expect(hasMoreWords('كلمة واحدة', most)).toBe(expected);
});
