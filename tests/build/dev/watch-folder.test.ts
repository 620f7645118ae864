import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderWatch } from '../../../src/build/dev/watch-folder.ts';

let folder: string;
let told: string[];
let watching: FolderWatch;
const at = (name: string): string => path.join(folder, ...name.split('/'));

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-watch-'));
  mkdirSync(at('سياسة'));
  mkdirSync(at('.git'));
  writeFileSync(at('أ.txt'), 'نص');
  writeFileSync(at('سياسة/ب.txt'), 'نص');
  told = [];
  watching = new FolderWatch(folder, (event, file) => {
    told.push(`${event} ${path.relative(folder, file).split(path.sep).join('/')}`);
  });
});

afterEach(() => {
  watching.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What was told so far, each once, in the order of the alphabet. */
const toldNow = (): readonly string[] => [...new Set(told)].toSorted();

test('files that change, come and go, in folders too', async () => {
  writeFileSync(at('أ.txt'), 'نص آخر');
  writeFileSync(at('سياسة/ج.txt'), 'نص');
  rmSync(at('سياسة/ب.txt'));
  await expect.poll(toldNow).toEqual(['add سياسة/ج.txt', 'change أ.txt', 'unlink سياسة/ب.txt']);
});

test('a file by another name', async () => {
  renameSync(at('أ.txt'), at('سياسة/د.txt'));
  await expect.poll(toldNow).toEqual(['add سياسة/د.txt', 'unlink أ.txt']);
});

test('a folder that comes with files, and what changes in it later', async () => {
  mkdirSync(at('رياضة'));
  writeFileSync(at('رياضة/ه.txt'), 'نص');
  await expect.poll(toldNow).toEqual(['add رياضة/ه.txt']);
  told = [];
  writeFileSync(at('رياضة/ه.txt'), 'نص آخر');
  await expect.poll(toldNow).toEqual(['change رياضة/ه.txt']);
});

test('a folder that goes, and one by another name', async () => {
  renameSync(at('سياسة'), at('أخبار'));
  await expect.poll(toldNow).toEqual(['add أخبار/ب.txt', 'unlink سياسة/ب.txt']);
  told = [];
  rmSync(at('أخبار'), { recursive: true });
  await expect.poll(toldNow).toEqual(['unlink أخبار/ب.txt']);
});

test('nothing in a hidden folder', async () => {
  writeFileSync(at('.git/HEAD'), 'main');
  writeFileSync(at('أ.txt'), 'نص آخر');
  await expect.poll(toldNow).toEqual(['change أ.txt']);
});
