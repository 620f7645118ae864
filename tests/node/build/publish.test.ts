import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  publishStage,
  stageOf,
  sweepAssets,
  sweepPages,
  writeFile,
} from '../../../src/node/build/publish.ts';
import { writeFileDirectly } from '../../../src/node/write-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-site-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};
const files = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .toSorted();

describe('writing a file of the site', () => {
  test('makes its folder, and Arabic names are names like any other', () => {
    const count = writeFile(folder, { name: 'story/خبر/index.html', content: 'نص' });
    expect(count).toEqual({ written: 1, unchanged: 0, deleted: 0, bytes: 4 });
    expect(readFileSync(path.join(folder, 'story/خبر/index.html'), 'utf8')).toBe('نص');
  });

  test('does not touch what is there to the letter', () => {
    put('index.html', 'same');
    const before = statSync(path.join(folder, 'index.html'), { bigint: true });
    const count = writeFile(folder, { name: 'index.html', content: 'same' });
    expect(count).toEqual({ written: 0, unchanged: 1, deleted: 0, bytes: 4 });
    const after = statSync(path.join(folder, 'index.html'), { bigint: true });
    expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
  });
});

describe('sweeping', () => {
  const names = ['index.html', 'story/kept/index.html', 'desk/kept/2/index.html'];
  beforeEach(() => {
    for (const name of names) put(name, '');
    put('story/old/index.html', '');
    put('story/index.html.1.waraq-tmp', '');
    put('story/mine.html', 'a stranger');
    put('archive/2019/report.html', 'a stranger');
    put('desk/kept/1/index.html', '');
    put('other/page.html', '');
    put('CNAME', 'example.org');
  });

  test('takes away pages that are no longer there, and nothing that is not its own', () => {
    expect(sweepPages(folder, new Set(names), false)).toBe(3);
    const strangers = ['CNAME', 'archive/2019/report.html', 'other/page.html', 'story/mine.html'];
    expect(files()).toEqual([...strangers, ...names].toSorted());
    expect(existsSync(path.join(folder, 'story', 'old'))).toBe(false);
  });

  test('after a killed build, looks for what it left in folders of pages that stay', () => {
    put('story/kept/index.html.waraq-tmp', 'half');
    expect(sweepPages(folder, new Set(names), false)).toBe(3);
    expect(sweepPages(folder, new Set(names), true)).toBe(1);
    expect(files()).not.toContain('story/kept/index.html.waraq-tmp');
  });

  test('takes outdated assets and half written ones, and no stranger among them', () => {
    put('assets/older.js', '');
    put('assets/half.js.waraq-tmp', '');
    put('index.html.1.waraq-tmp', '');
    put('assets/logo.png', '');
    expect(sweepAssets(folder, ['assets/older.js', 'assets/gone.js'])).toBe(3);
    expect(files().filter((name) => name.startsWith('assets'))).toEqual(['assets/logo.png']);
  });
});

test('the pages of a first build are moved to their places, and nothing is left behind', () => {
  put('CNAME', 'example.org');
  const names = ['404.html', 'archive/1/index.html', 'index.html', 'story/خبر/index.html'];
  for (const name of names) {
    mkdirSync(path.dirname(path.join(stageOf(folder), name)), { recursive: true });
    writeFileDirectly(path.join(stageOf(folder), name), 'whole');
  }
  publishStage(folder);
  expect(files()).toEqual([...names, 'CNAME'].toSorted());
  expect(existsSync(stageOf(folder))).toBe(false);
});
