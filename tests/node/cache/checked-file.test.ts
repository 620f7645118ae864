import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isSealed, keepSealed } from '../../../src/node/cache/checked-file.ts';

let cache: string;
let file: string;
beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'waraq-sealed-'));
  file = path.join(cache, 'pictures', 'a.webp');
});
afterEach(() => rmSync(cache, { recursive: true }));

test('a file is known to be whole, and not to be when anything is amiss', () => {
  expect(isSealed(file)).toBe(false);
  keepSealed(cache, 'pictures/a.webp', Buffer.from('picture'));
  expect(isSealed(file)).toBe(true);
  writeFileSync(file, '');
  expect(isSealed(file)).toBe(false);
  keepSealed(cache, 'pictures/a.webp', Buffer.from('picture'));
  rmSync(`${file}.seal`);
  expect(isSealed(file)).toBe(false);
});
