import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/arabic/counting/reading-time.ts';

test.each([
  [0, 0],
  [300, 0],
  [612, 1],
  [2911, 5],
])('%d characters take %d minutes', (characters, minutes) => {
  expect(readingMinutes(characters)).toBe(minutes);
});
