import { expect, test } from 'vitest';
import { dayOf } from '../../../src/node/plugin/day-of.ts';

test('a moment is of the day that the clock on the wall shows', () => {
  expect(dayOf(new Date(2024, 0, 27, 23, 59))).toBe('2024-01-27');
  expect(dayOf(new Date(2024, 0, 28, 0, 0))).toBe('2024-01-28');
});
