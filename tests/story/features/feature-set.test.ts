import { expect, test } from 'vitest';
import { bitIf } from '../../../src/story/features/feature-set.ts';

test('a piece of evidence has its bit when it is there, and none when it is not', () => {
  expect([bitIf(true, 1 << 5), bitIf(false, 1 << 5), bitIf(true, 1 << 31)]).toEqual([
    32, 0, -2_147_483_648,
  ]);
});
