import { expect, test } from 'vitest';
import { readPairs, scorePairs } from '../bench/search/score-pairs.ts';

const scored = [
  ...(await scorePairs(readPairs('tests/search/pairs.json'))),
  ...(await scorePairs(readPairs('tests/search/second-pairs.json'))),
  ...(await scorePairs(readPairs('tests/search/third-pairs.json'))),
  ...(await scorePairs(readPairs('tests/search/fourth-pairs.json'))),
];

test.each(scored)(
  '$pair.category: «$pair.query» finds $pair.expected',
  ({ isFound, first, pair }) => {
    expect(isFound, `${pair.expected} among ${first.join(', ')}`).toBe(true);
  },
);

test('a file of another form is refused with what it lacks', () => {
  expect(() => readPairs('package.json')).toThrow('package.json has no documents');
  expect(() => readPairs('README.md')).toThrow('README.md is no JSON');
});
