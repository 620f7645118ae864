import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_NEWSPAPER } from '../../../src/edition/newspaper/newspaper.ts';
import { isSettingsFile, readNewspaper } from '../../../src/node/newspaper/read-newspaper.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'waraq-newspaper-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const write = (content: string | Uint8Array, name = 'newspaper.yaml'): void =>
  writeFileSync(path.join(dir, name), content);

test('without a file nothing is said', () => {
  expect(readNewspaper(dir, {})).toEqual({
    newspaper: DEFAULT_NEWSPAPER,
    site: undefined,
    problems: [],
    warnings: [],
    files: [],
    named: [],
  });
});

test('the files that the settings name are known, there or not, whatever else is wrong', () => {
  write('<svg viewBox="0 0 30 8"/>', 'a.svg');
  write('logo: a.svg\nfavicon: icons/missing.ico\n');
  const { files, problems } = readNewspaper(dir, {});
  expect(files).toEqual(['a.svg', 'icons/missing.ico']);
  expect(problems).toMatchObject([{ line: 2 }]);
});

test('the file goes before the options of the plugin', () => {
  write('name: الضفة\nsite: https://example.org\n');
  expect(readNewspaper(dir, { name: 'ورق', motto: 'كلمة' })).toMatchObject({
    newspaper: { name: 'الضفة', motto: 'كلمة' },
    site: 'https://example.org',
  });
});

test('a setting that makes no sense leaves the others, and what the options say of it', () => {
  write('name: الضفة\nlanguage: en\nhijri: maybe\n');
  expect(readNewspaper(dir, { name: 'ورق', locale: { hijri: true } })).toMatchObject({
    newspaper: { name: 'الضفة', locale: { language: 'en', hijri: true } },
    problems: [{ line: 3 }],
  });
});

test('a file that is no YAML leaves what the options say', () => {
  write('name: الضفة\nmotto: "كلمة\n');
  expect(readNewspaper(dir, { name: 'ورق' })).toMatchObject({
    newspaper: { name: 'ورق' },
    problems: [{ line: 2 }],
  });
});

test('a file that is no text in UTF-8, no file, or too large says so', () => {
  write(new Uint8Array([0xc7, 0xe1, 0xe6]));
  expect(readNewspaper(dir, {}).problems).toMatchObject([{ en: { message: /no file of text/ } }]);
  write(`# ${'a'.repeat(70_000)}\n`);
  expect(readNewspaper(dir, {}).problems).toHaveLength(1);
  rmSync(path.join(dir, 'newspaper.yaml'));
  mkdirSync(path.join(dir, 'newspaper.yaml'));
  expect(readNewspaper(dir, {}).problems).toHaveLength(1);
});

test('a file of another ending is told of', () => {
  write('name: الضفة\n', 'newspaper.yml');
  expect(readNewspaper(dir, {})).toMatchObject({
    newspaper: { name: 'ورق' },
    warnings: [{ en: { remedy: 'Name the file newspaper.yaml.' } }],
  });
});

test('the settings stand at the top of the folder alone', () => {
  expect(isSettingsFile(dir, path.join(dir, 'newspaper.yaml'))).toBe(true);
  expect(isSettingsFile(dir, path.join(dir, 'اقتصاد', 'newspaper.yaml'))).toBe(false);
  expect(isSettingsFile(dir, path.join(dir, 'a.txt'))).toBe(false);
});
