import { expect, test } from 'vitest';
import { changedFiles } from '../../../src/node/dev/changed-files.ts';

const files = (all: Readonly<Record<string, string>>) => new Map(Object.entries(all));

test('a file that was touched, one that is new, and one that is gone', () => {
  expect(
    changedFiles(
      files({ a: 'a.txt', b: 'b.txt', c: 'c.txt' }),
      files({ a: 'a.txt', c: 'c.txt', d: 'd.txt' }),
      new Set(['c.txt']),
    ),
  ).toEqual({ changed: files({ c: 'c.txt', d: 'd.txt' }), gone: ['b'] });
});

test('an id that means another file, though neither was touched', () => {
  expect(
    changedFiles(files({ a: 'a.txt' }), files({ a: 'a.TXT', 'a.txt': 'a.txt' }), new Set()),
  ).toEqual({ changed: files({ a: 'a.TXT', 'a.txt': 'a.txt' }), gone: [] });
});
