import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder } from '../../src/node/make-folder.ts';

let folder: string;
const at = (name: string): string => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a folder is made with those above it, and only once', () => {
  expect(makeFolder(at('a/b/c'))).toBe(true);
  expect(existsSync(at('a/b/c'))).toBe(true);
  expect(makeFolder(at('a/b/c'))).toBe(false);
  expect(makeFolder(at('a'))).toBe(false);
});

test('a link to a folder is as good', () => {
  symlinkSync(folder, at('link'));
  expect(makeFolder(at('link'))).toBe(false);
  expect(makeFolder(at('link/new'))).toBe(true);
  expect(existsSync(at('new'))).toBe(true);
});

test('a file is no folder, neither itself nor above one', () => {
  writeFileSync(at('file'), '');
  expect(() => makeFolder(at('file'))).toThrow('EEXIST');
  expect(() => makeFolder(at('file/a/b'))).toThrow('ENOTDIR');
  symlinkSync('nowhere', at('link'));
  expect(() => makeFolder(at('link'))).toThrow('EEXIST');
});
