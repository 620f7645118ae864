import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Cache } from '../../../src/node/cache/cache.ts';
import { setUnfinishedMarker } from '../../../src/node/cache/unfinished-marker.ts';

let folder: string;
let cache: Cache;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-marker-'));
  cache = new Cache({ path: folder, source: 'WARAQ_CACHE' }, () => {});
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a build that did not come to its end is known by the next one', () => {
  expect(setUnfinishedMarker(cache, 'site').hadEnded).toBe(true);
  const second = setUnfinishedMarker(cache, 'site');
  expect(second.hadEnded).toBe(false);
  second.remove();
  expect(readdirSync(folder)).toEqual([]);
  expect(setUnfinishedMarker(cache, 'site').hadEnded).toBe(true);
});

test('each output folder has a marker of its own', () => {
  setUnfinishedMarker(cache, 'site');
  expect(setUnfinishedMarker(cache, 'other').hadEnded).toBe(true);
});
