import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recallAssets } from '../../../src/build/memory/asset-memory.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'waraq-cache-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const build = (names: readonly string[], name = 'site'): readonly string[] => {
  const assets = recallAssets(root, name);
  assets.remember(names);
  return assets.older;
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
