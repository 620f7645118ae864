import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  ADDRESSES_FILE,
  loadAddresses,
  saveAddresses,
} from '../../../src/node/build/saved-addresses.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'waraq-addresses-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const file = () => path.join(dir, ADDRESSES_FILE);
const memory = [{ kind: 'story', slug: 'جسر', id: 'ج' }] as const;

test('addresses are kept beside the seeds, and read again', () => {
  expect(loadAddresses(dir)).toEqual([]);
  expect(saveAddresses(dir, [], memory)).toBeNull();
  expect(readFileSync(file(), 'utf8')).toMatch(/\nstory جسر ج\n$/u);
  expect(loadAddresses(dir)).toEqual(memory);
});

test('a file that says the same is not touched', () => {
  saveAddresses(dir, [], memory);
  const before = statSync(file(), { bigint: true });
  saveAddresses(dir, [], memory);
  const after = statSync(file(), { bigint: true });
  expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
});

test('a file that a merge left in pieces is named with its lines, and stays as it is', () => {
  const text = ['<<<<<<< HEAD', 'story جسر ج', '>>>>>>> other', ''].join('\n');
  writeFileSync(file(), text);
  expect(() => loadAddresses(dir)).toThrow(/\.addresses:1: "<<<<<<< HEAD" is no address.*lines 3/u);
  expect(readFileSync(file(), 'utf8')).toBe(text);
});

test('a folder that is not there any more is told, and does no harm', () => {
  expect(saveAddresses(path.join(dir, 'gone'), [], memory)).toMatch(
    /^The addresses of stories are not kept: /u,
  );
});

test('a file that cannot be read any more is told, and does no harm', () => {
  mkdirSync(file());
  expect(saveAddresses(dir, [], memory)).toMatch(/^The addresses of stories are not kept: /u);
});

test('lines that are written while a build runs are kept, and comments of editors too', () => {
  const before = [{ kind: 'story', slug: 'سوق', id: 'س' }] as const;
  writeFileSync(file(), '# عن السوق\nstory سوق س\ndeleted خبر\nstory نفط ن\n');
  expect(saveAddresses(dir, before, memory)).toBeNull();
  expect(readFileSync(file(), 'utf8').split('\n').slice(2)).toEqual([
    '# عن السوق',
    'deleted خبر',
    'story جسر ج',
    'story نفط ن',
    '',
  ]);
});

test('a file that a merge left in pieces while a build ran stays as it is', () => {
  writeFileSync(file(), '<<<<<<< HEAD\n');
  expect(saveAddresses(dir, [], memory)).toMatch(/not kept: .*"<<<<<<< HEAD" is no address/u);
  expect(readFileSync(file(), 'utf8')).toBe('<<<<<<< HEAD\n');
});
