import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderWatch } from '../../../../src/node/dev/watch/watch-folder.ts';

/** Long enough for a loaded machine. */
const PATIENCE = { timeout: 20_000 };

let folder: string;
let told: string[];
let watching: FolderWatch;
const at = (name: string): string => path.join(folder, ...name.split('/'));
const nameOf = (file: string): string => path.relative(folder, file).split(path.sep).join('/');

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-watch-'));
  mkdirSync(at('سياسة'));
  mkdirSync(at('.git'));
  writeFileSync(at('أ.txt'), 'نص');
  writeFileSync(at('سياسة/ب.txt'), 'نص');
  told = [];
  watching = new FolderWatch(folder, {
    tell: (event, file) => told.push(`${event} ${nameOf(file)}`),
    warn: (file) => told.push(`warn ${nameOf(file)}`),
  });
});

afterEach(() => {
  watching.close();
  for (const each of [folder, aside()]) rmSync(each, { recursive: true, force: true });
});

/** Beside the folder: nothing there is to be told of. */
const aside = (): string => `${folder}-aside`;

/** What was told so far, each once, in the order of the alphabet. */
const toldNow = (): readonly string[] => [...new Set(told)].toSorted();

/** Writes a file of its own, and waits until that is told: so is all that happened before it. */
async function settle(): Promise<void> {
  writeFileSync(at('آخر.txt'), 'نص');
  await expect.poll(toldNow, PATIENCE).toContain('add آخر.txt');
  rmSync(at('آخر.txt'));
  await expect.poll(toldNow, PATIENCE).toContain('unlink آخر.txt');
  told = told.filter((each) => !each.includes('آخر.txt'));
}

test('files that change, come and go, in folders too', async () => {
  writeFileSync(at('أ.txt'), 'نص آخر');
  writeFileSync(at('سياسة/ج.txt'), 'نص');
  rmSync(at('سياسة/ب.txt'));
  await expect
    .poll(toldNow, PATIENCE)
    .toEqual(['add سياسة/ج.txt', 'change أ.txt', 'unlink سياسة/ب.txt']);
});

test('a file by another name', async () => {
  renameSync(at('أ.txt'), at('سياسة/د.txt'));
  await expect.poll(toldNow, PATIENCE).toEqual(['add سياسة/د.txt', 'unlink أ.txt']);
});

test('a folder that comes with files, and what changes in it later', async () => {
  mkdirSync(at('رياضة'));
  writeFileSync(at('رياضة/ه.txt'), 'نص');
  await expect.poll(toldNow, PATIENCE).toEqual(['add رياضة/ه.txt']);
  told = [];
  writeFileSync(at('رياضة/ه.txt'), 'نص آخر');
  await expect.poll(toldNow, PATIENCE).toEqual(['change رياضة/ه.txt']);
});

test('a folder that goes, and one by another name', async () => {
  renameSync(at('سياسة'), at('أخبار'));
  await expect.poll(toldNow, PATIENCE).toEqual(['add أخبار/ب.txt', 'unlink سياسة/ب.txt']);
  told = [];
  rmSync(at('أخبار'), { recursive: true });
  await expect.poll(toldNow, PATIENCE).toEqual(['unlink أخبار/ب.txt']);
});

test('nothing in a hidden folder', async () => {
  writeFileSync(at('.git/HEAD'), 'main');
  writeFileSync(at('أ.txt'), 'نص آخر');
  await expect.poll(toldNow, PATIENCE).toEqual(['change أ.txt']);
});

test('a folder that is replaced by another, and what changes in that one later', async () => {
  mkdirSync(aside());
  writeFileSync(path.join(aside(), 'ج.txt'), 'نص');
  const old = at('.قديم');
  renameSync(at('سياسة'), old);
  renameSync(aside(), at('سياسة'));
  await expect.poll(toldNow, PATIENCE).toEqual(['add سياسة/ج.txt', 'unlink سياسة/ب.txt']);
  told = [];
  writeFileSync(at('سياسة/ج.txt'), 'نص آخر');
  writeFileSync(path.join(old, 'ب.txt'), 'نص آخر');
  await expect.poll(toldNow, PATIENCE).toEqual(['change سياسة/ج.txt']);
  await settle();
  expect(toldNow()).toEqual(['change سياسة/ج.txt']);
});

test('a folder that is deleted and made again at once', async () => {
  rmSync(at('سياسة'), { recursive: true });
  mkdirSync(at('سياسة'));
  writeFileSync(at('سياسة/ب.txt'), 'نص آخر');
  await expect.poll(toldNow, PATIENCE).toEqual(['change سياسة/ب.txt']);
  await settle();
  told = [];
  writeFileSync(at('سياسة/ب.txt'), 'نص ثالث');
  await expect.poll(toldNow, PATIENCE).toEqual(['change سياسة/ب.txt']);
});

test.for(['at once', 'after a while'])('the whole folder, made again %s', async (when) => {
  rmSync(folder, { recursive: true });
  if (when === 'after a while')
    await expect.poll(toldNow, PATIENCE).toEqual(['unlink أ.txt', 'unlink سياسة/ب.txt']);
  told = [];
  mkdirSync(folder);
  writeFileSync(at('د.txt'), 'نص');
  await expect.poll(toldNow, PATIENCE).toContain('add د.txt');
  told = [];
  writeFileSync(at('د.txt'), 'نص آخر');
  await expect.poll(toldNow, PATIENCE).toEqual(['change د.txt']);
});

test('the whole folder, in the place of which another is moved', async () => {
  mkdirSync(aside());
  writeFileSync(path.join(aside(), 'أ.txt'), 'نص آخر');
  renameSync(folder, `${aside()}-old`);
  renameSync(aside(), folder);
  renameSync(`${aside()}-old`, aside());
  await expect.poll(toldNow, PATIENCE).toEqual(['change أ.txt', 'unlink سياسة/ب.txt']);
});

test('a file in the place of a folder, and a folder in the place of a file', async () => {
  rmSync(at('سياسة'), { recursive: true });
  writeFileSync(at('سياسة'), 'نص');
  rmSync(at('أ.txt'));
  mkdirSync(at('أ.txt'));
  writeFileSync(at('أ.txt/ج.txt'), 'نص');
  await expect
    .poll(toldNow, PATIENCE)
    .toEqual(['add أ.txt/ج.txt', 'add سياسة', 'unlink أ.txt', 'unlink سياسة/ب.txt']);
});

test('all files of a burst, of which the system tells a part only', async () => {
  mkdirSync(at('رياضة'));
  await settle();
  const names = Array.from({ length: 9000 }, (_, number) => `رياضة/${number}.txt`);
  // Two events each: more than the system keeps while nobody takes them.
  for (const name of names) writeFileSync(at(name), 'نص');
  writeFileSync(at('أ.txt'), 'نص آخر');
  rmSync(at('سياسة/ب.txt'));
  await expect.poll(() => new Set(told).size, PATIENCE).toBe(names.length + 2);
  expect(toldNow().filter((each) => !each.startsWith('add رياضة/'))).toEqual([
    'change أ.txt',
    'unlink سياسة/ب.txt',
  ]);
});

test('a link whose target changes, goes or comes', async () => {
  symlinkSync('سياسة/ب.txt', at('رابط.txt'));
  symlinkSync('ج.txt', at('لاحق.txt'));
  await expect.poll(toldNow, PATIENCE).toEqual(['add رابط.txt', 'add لاحق.txt']);
  told = [];
  writeFileSync(at('سياسة/ب.txt'), 'نص آخر');
  await expect.poll(toldNow, PATIENCE).toEqual(['change رابط.txt', 'change سياسة/ب.txt']);
  told = [];
  rmSync(at('سياسة/ب.txt'));
  writeFileSync(at('ج.txt'), 'نص');
  await expect
    .poll(toldNow, PATIENCE)
    .toEqual(['add ج.txt', 'change رابط.txt', 'change لاحق.txt', 'unlink سياسة/ب.txt']);
});
