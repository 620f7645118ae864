import { expect, test } from 'vitest';
import { momentOf } from '../../../src/node/render/moment.ts';

test.each([
  ['2024-01-27', '2024-01-27T00:00:00Z'],
  ['2024-01-27T14:30:05+03:00', '2024-01-27T14:30:05+03:00'],
  ['2024-01-27T14:30+0300', '2024-01-27T14:30:00+03:00'],
  ['2024-01-27T14:30:05.25Z', '2024-01-27T14:30:05.25Z'],
  ['2024-01-27T14:30:05', '2024-01-27T00:00:00Z'],
])('%s is %s in a feed', (said, moment) => {
  expect(momentOf(said)).toBe(moment);
});
