import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Cache } from '../../../src/node/cache/cache.ts';
import { openWordCache, type WordCache } from '../../../src/node/cache/word-cache.ts';
import { tableOf } from '../../../src/search/index/word-table.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-words-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (reader: string): WordCache =>
  openWordCache(new Cache({ path: folder, source: 'WARAQ_CACHE' }, () => {}), 'seeds', reader);

const nothing = { seeds: [], table: tableOf([]) };

test('words come back as they were saved, to the code that found them alone', () => {
  const saved = {
    seeds: [
      { id: 'a', fingerprint: '0a' },
      { id: 'سياسة/b', fingerprint: '0b' },
    ],
    table: tableOf([
      { words: ['نهر', '12.5', 'nato'], impacts: [3, 0, 1] },
      { words: [], impacts: [] },
    ]),
  };
  expect(open('one').load()).toEqual(nothing);
  open('one').save(saved);
  expect(open('one').load()).toEqual(saved);
  expect(open('another').load()).toEqual(nothing);
});
