import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recallAssets } from '../../../src/node/cache/asset-cache.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'waraq-cache-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const build = (
  assets: readonly string[],
  name = 'site',
  publicFiles: readonly string[] = [],
): readonly string[] => {
  const memory = recallAssets(root, name);
  const outdated = memory.outdatedBy({ assets, publicFiles });
  memory.remember({ assets, publicFiles });
  return outdated;
};

test('an asset stays for one more build, and is outdated after that', () => {
  expect(build(['a.js', 'font'])).toEqual([]);
  expect(build(['b.js', 'font'])).toEqual([]);
  expect(build(['c.js', 'font'])).toEqual(['a.js']);
  expect(build(['c.js', 'font'])).toEqual(['b.js']);
  expect(build(['c.js', 'font'])).toEqual([]);
});

test('each output folder has a memory of its own', () => {
  build(['a.js']);
  build(['b.js']);
  expect(build(['b.js'], 'other')).toEqual([]);
});

test('a public file that is gone is outdated at once', () => {
  build([], 'site', ['robots.txt', 'favicon.svg']);
  expect(build([], 'site', ['favicon.svg'])).toEqual(['robots.txt']);
  expect(build([], 'site', ['favicon.svg'])).toEqual([]);
});
