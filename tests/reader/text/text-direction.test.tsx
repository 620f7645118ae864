import { expect, test } from 'vitest';
import { textDirection } from '../../../src/reader/text/text-direction.ts';

test.each([
  ['Reuters', 'ltr'],
  ['BBC قالت', undefined],
  ['العراق', undefined],
  ['2024', undefined],
])('textDirection of «%s» is %s', (text, direction) => {
  expect(textDirection(text)).toBe(direction);
});
