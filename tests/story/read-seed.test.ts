import { expect, test } from 'vitest';
import { readSeed } from '../../src/story/read-seed.ts';

const bytes = new TextEncoder().encode('عنوان الخبر\n\nنص الخبر.\n');

test('a seed is read as its story', () => {
  expect(readSeed(bytes, 'محليات/خبر')).toMatchObject({
    kind: 'story',
    story: { id: 'محليات/خبر', desk: 'محليات', headline: 'عنوان الخبر' },
  });
});

test('a throw of the parser is a problem of that seed, named as a fault of the program', () => {
  const parse = () => {
    throw new RangeError('too deep');
  };
  expect(readSeed(bytes, 'محليات/خبر', parse)).toEqual({
    kind: 'error',
    problem: {
      id: 'محليات/خبر',
      line: 1,
      message: 'The program failed on this seed: RangeError: too deep.',
      remedy: expect.stringContaining('fault of the program'),
    },
  });
});
