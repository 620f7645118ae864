import path from 'node:path';
import { expect, test } from 'vitest';
import { isInside } from '../../src/node/path-inside.ts';

test.each([
  ['/a/b', true],
  ['/a/b/c', true],
  ['/a/b/..x', true],
  ['/a/b/..x/c', true],
  ['/a', false],
  ['/a/bc', false],
  ['/', false],
])('%s is inside /a/b: %s', (inner, inside) => {
  expect(isInside(path.resolve('/a/b'), path.resolve(inner))).toBe(inside);
});
