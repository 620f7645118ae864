import { expect, test } from 'vitest';
import { benchesNamed } from '../bench-words.ts';
import { buildBenchOptions } from '../build/options.ts';

const known = ['weights', 'edits', 'build', 'parse'];

test('without a name all are run but the long one', () => {
  expect(benchesNamed([], known).names).toEqual(['weights', 'edits', 'parse']);
});

test('those that are named are run in their own order', () => {
  expect(benchesNamed(['build', 'weights'], known).names).toEqual(['weights', 'build']);
});

test('options follow the name of the bench that has them', () => {
  expect(benchesNamed(['build', '--runs', '1', '--peers=hugo'], known)).toMatchObject({
    names: ['build'],
    options: { build: { runs: 1, peers: ['hugo'] } },
  });
});

test('a folder of labelled stories is scored alone', () => {
  expect(benchesNamed(['parse', '--set', 'more', '--json'], known)).toMatchObject({
    names: ['parse'],
    options: { parse: { set: 'more', json: true, rules: false } },
  });
});

test.each([
  ['an unknown bench', ['speed'], 'There is no bench called speed. There are: weights'],
  ['an unknown option', ['build', '--fast'], '--fast'],
  ['an option without its value', ['build', '--runs'], '--runs'],
  [
    'an option of a bench that is not named',
    ['edits', '--runs', '2'],
    '--runs is an option of build',
  ],
  ['an option of another bench', ['build', '--json'], '--json is an option of parse'],
])('%s is refused', (_what, words, message) => {
  expect(() => benchesNamed(words, known)).toThrow(message);
});

test('what is not said is as usual', () => {
  expect(buildBenchOptions({})).toEqual({
    stories: 10_000,
    large: 50_000,
    runs: 3,
    peers: ['hugo', 'eleventy', 'astro'],
  });
});

test('what is said counts, and no peer at all is allowed', () => {
  expect(buildBenchOptions({ stories: '2000', large: '3000', runs: '1', peers: '' })).toEqual({
    stories: 2000,
    large: 3000,
    runs: 1,
    peers: [],
  });
});

test.each([
  ['too few stories', { stories: '10' }, '--stories is "10". Write a whole number, 1000 or more.'],
  ['a word for a number', { large: 'many' }, '--large is "many"'],
  ['no runs', { runs: '0' }, '--runs is "0". Write a whole number, 1 or more.'],
  ['half a run', { runs: '1.5' }, '--runs is "1.5"'],
  ['an unknown peer', { peers: 'hugo,gatsby' }, 'There is no peer called gatsby.'],
])('%s: refused', (_what, words, message) => {
  expect(() => buildBenchOptions(words)).toThrow(message);
});
