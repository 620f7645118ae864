import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { markBuild } from '../../../src/node/cache/unfinished-marker.ts';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'waraq-mark-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

test('a build that did not come to its end is known by the next one', () => {
  expect(markBuild(cache, 'site').hadEnded).toBe(true);
  const second = markBuild(cache, 'site');
  expect(second.hadEnded).toBe(false);
  second.end();
  expect(readdirSync(cache)).toEqual([]);
  expect(markBuild(cache, 'site').hadEnded).toBe(true);
});

test('each output folder has a mark of its own', () => {
  markBuild(cache, 'site');
  expect(markBuild(cache, 'other').hadEnded).toBe(true);
});
