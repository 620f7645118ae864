import { expect, test } from 'vitest';
import { UsageError } from '../../../src/node/usage-error.ts';
import { stressOptions } from '../options.ts';

test('takes the walks and the seed that are named, else 200 walks from any seed', () => {
  expect(stressOptions(['--walks', '30', '--seed=7'], 5)).toEqual({ walks: 30, seed: 7 });
  expect(stressOptions([], 5)).toEqual({ walks: 200, seed: 5 });
});

test.each([
  [['--walks', 'many'], '«many» is no number'],
  [['--seed', '-1'], 'seed'],
  [['--steps', '3'], '--steps'],
])('says what makes no sense, and how it is used: %j', (words, said) => {
  expect(() => stressOptions(words, 5)).toThrow(UsageError);
  expect(() => stressOptions(words, 5)).toThrow(said);
  expect(() => stressOptions(words, 5)).toThrow('--walks 200');
});
