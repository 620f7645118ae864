import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileEvents, fileStamp, listFiles } from '../../../../src/node/dev/watch/folder-listing.ts';

let folder: string;
const at = (...names: readonly string[]): string => path.join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-listing-'));
  mkdirSync(at('سياسة'));
  mkdirSync(at('.git'));
  for (const file of [at('أ.txt'), at('سياسة', 'ب.txt'), at('.git', 'HEAD')])
    writeFileSync(file, 'نص');
  symlinkSync('سياسة', at('مجلد'));
  symlinkSync('أ.txt', at('رابط.txt'));
  symlinkSync('دائرة.txt', at('دائرة.txt'));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a listing has the files of all folders but the hidden ones, and links as files', () => {
  const entered: string[] = [];
  const files = listFiles(folder, {
    enter: (each) => entered.push(each),
    refuse: (each) => entered.push(`refused ${each}`),
  });
  expect(entered).toEqual([folder, at('سياسة')]);
  expect([...files.keys()].toSorted()).toEqual(
    [at('أ.txt'), at('دائرة.txt'), at('رابط.txt'), at('سياسة', 'ب.txt'), at('مجلد')].toSorted(),
  );
});

test('the stamp of a link is that of the file it leads to', () => {
  expect(fileStamp(at('رابط.txt'))).toBe(fileStamp(at('أ.txt')));
  expect(fileStamp(at('دائرة.txt'))).toBe('leads nowhere');
  expect(fileStamp(at('سياسة'))).toBeNull();
  expect(fileStamp(at('غائب.txt'))).toBeNull();
});

test('two listings differ by the files that were removed, added and changed', () => {
  const before = new Map(Object.entries({ 'a.txt': '1', 'b.txt': '1', 'c.txt': '1' }));
  const after = new Map(Object.entries({ 'b.txt': '2', 'c.txt': '1', 'd.txt': '1' }));
  expect(fileEvents(before, after)).toEqual([
    { event: 'unlink', file: 'a.txt' },
    { event: 'change', file: 'b.txt' },
    { event: 'add', file: 'd.txt' },
  ]);
});
