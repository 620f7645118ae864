import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileStamp, replaceFile, writeFileDirectly } from '../../src/node/write-file.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-write-'));
  file = path.join(folder, 'page.html');
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['replaced', replaceFile],
  ['written directly', writeFileDirectly],
])('a file that is %s has the stamp that the disk will give', (_, write) => {
  expect(write(file, 'ورقة')).toEqual({ isNew: true, bytes: 8, stamp: fileStamp(file) });
  expect(readFileSync(file, 'utf8')).toBe('ورقة');
  expect(readdirSync(folder)).toEqual(['page.html']);
});

test('a file that is there to the letter is not touched', () => {
  writeFileSync(file, 'same');
  const before = statSync(file, { bigint: true });
  expect(replaceFile(file, Buffer.from('same'))).toMatchObject({ isNew: false, bytes: 4 });
  const after = statSync(file, { bigint: true });
  expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
});

test('a file has another stamp once it is written anew, and none when it is gone', () => {
  writeFileSync(file, 'one');
  const first = fileStamp(file);
  replaceFile(file, 'other');
  expect(fileStamp(file)).not.toBe(first);
  rmSync(file);
  expect(fileStamp(file)).toBeNull();
});

test.each([
  ['replaced', replaceFile],
  ['written directly', writeFileDirectly],
])('a file that cannot be %s is an error that says what was wanted', (_, write) => {
  writeFileSync(file, 'a file, and no folder');
  expect(() => write(path.join(file, 'index.html'), 'x'.repeat(2500))).toThrow(
    /^Cannot write 3 kB of the site: a part of its path is a file \(ENOTDIR\): /u,
  );
});
