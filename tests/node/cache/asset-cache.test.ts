import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Cache } from '../../../src/node/cache/cache.ts';
import { loadAssets } from '../../../src/node/cache/asset-cache.ts';

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
  const known = loadAssets(new Cache(root, () => {}), name);
  const outdated = known.outdatedBy({ assets, publicFiles });
  known.save({ assets, publicFiles });
  return outdated;
};

test('an asset stays for one more build, and is outdated after that', () => {
  expect(build(['a.js', 'font'])).toEqual([]);
  expect(build(['b.js', 'font'])).toEqual([]);
  expect(build(['c.js', 'font'])).toEqual(['a.js']);
  expect(build(['c.js', 'font'])).toEqual(['b.js']);
  expect(build(['c.js', 'font'])).toEqual([]);
});

test('each output folder has lists of its own', () => {
  build(['a.js']);
  build(['b.js']);
  expect(build(['b.js'], 'other')).toEqual([]);
});

test('a public file that is gone is outdated at once', () => {
  build([], 'site', ['robots.txt', 'favicon.svg']);
  expect(build([], 'site', ['favicon.svg'])).toEqual(['robots.txt']);
  expect(build([], 'site', ['favicon.svg'])).toEqual([]);
});
