import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  installedPackages,
  writeCode,
  type CodeChunk,
} from '../../../../src/node/plugin/bundles/written-code.ts';

let home: string;
let warnings: string[];
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'waraq-code-test-'));
  warnings = [];
});
afterEach(() => rmSync(home, { recursive: true }));

const CODE = "import { version } from 'react';\nexport const read = [1, version];\n";
const chunks: readonly CodeChunk[] = [
  { fileName: 'part-1.mjs', code: CODE, isEntry: true, name: 'part' },
  { fileName: 'other-1.mjs', code: 'export {};\n', isEntry: false, name: 'other' },
];

const write = (folder = home): string =>
  writeCode(chunks, (message) => warnings.push(message), folder).fileOf('part');

test('code is written once, below a name that tells it from other code', () => {
  const file = write();
  utimesSync(file, 1, 1);
  expect(write()).toBe(file);
  expect(readFileSync(file, 'utf8')).toBe(CODE);
  expect(warnings).toEqual([]);
  expect(readdirSync(path.dirname(file)).toSorted()).toEqual(['other-1.mjs', 'part-1.mjs']);
});

test('what is installed is known where npm has written it down', () => {
  expect(installedPackages(home)).toBeNull();
  writeFileSync(path.join(home, '.package-lock.json'), '{"packages":{}}');
  expect(installedPackages(home)).toBe('{"packages":{}}');
});

test('code that no build has asked for in a day goes', () => {
  const old = path.join(home, 'old');
  mkdirSync(old);
  utimesSync(old, 1, 1);
  write();
  expect(readdirSync(home)).not.toContain('old');
});

describe('damaged code is made anew, with a word', () => {
  test.each<readonly [string, (file: string) => void]>([
    ['emptied', (file) => writeFileSync(file, '')],
    ['cut', (file) => writeFileSync(file, CODE.slice(0, -9))],
    ['changed in one digit', (file) => writeFileSync(file, CODE.replace('1', '2'))],
    [
      'a folder',
      (file) => {
        rmSync(file);
        mkdirSync(path.join(file, 'inner'), { recursive: true });
      },
    ],
  ])('when it is %s', (_, damage) => {
    const file = write();
    damage(file);
    expect(write()).toBe(file);
    expect(readFileSync(file, 'utf8')).toBe(CODE);
    expect(warnings).toEqual([expect.stringContaining('part-1.mjs is damaged. It is made anew.')]);
  });

  test('when a file is in the place of its folder', () => {
    const file = write();
    rmSync(path.dirname(file), { recursive: true });
    writeFileSync(path.dirname(file), '');
    write();
    expect(readFileSync(file, 'utf8')).toBe(CODE);
  });
});

test('temporary folders of processes that were killed go, and those of running ones stay', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const dead = mkdtempSync(path.join(tmpdir(), `waraq-code-${pid}-`));
  const alive = mkdtempSync(path.join(tmpdir(), `waraq-code-${process.ppid}-`));
  writeFileSync(path.join(home, 'file'), '');
  write(path.join(home, 'file', 'code'));
  expect(existsSync(dead)).toBe(false);
  expect(existsSync(alive)).toBe(true);
  rmSync(alive, { recursive: true });
});

test('where the cache cannot be written, code runs from elsewhere and finds its packages', async () => {
  writeFileSync(path.join(home, 'file'), '');
  const file = write(path.join(home, 'file', 'code'));
  const module: unknown = await import(/* @vite-ignore */ file);
  expect(module).toMatchObject({ read: [1, expect.stringMatching(/^\d+\./)] });
  expect(warnings.at(-1)).toMatch(/cannot be kept in .*\(ENOTDIR\)\. It runs from the temporary/);
});
