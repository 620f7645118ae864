import {
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
import { openSite } from '../../src/build/write-site.ts';

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
    .toSorted();

describe('writing a site', () => {
  test('makes folders, and Arabic names are names like any other', () => {
    const site = openSite(folder);
    site.write({ name: 'story/خبر/index.html', content: 'نص' });
    expect(site.finish([])).toEqual({ written: 1, unchanged: 0, deleted: 0 });
    expect(readFileSync(path.join(folder, 'story/خبر/index.html'), 'utf8')).toBe('نص');
  });

  test('does not touch what did not change', () => {
    put('index.html', 'same');
    const before = statSync(path.join(folder, 'index.html'), { bigint: true });
    const site = openSite(folder);
    site.write({ name: 'index.html', content: 'same' });
    expect(site.finish([])).toEqual({ written: 0, unchanged: 1, deleted: 0 });
    const after = statSync(path.join(folder, 'index.html'), { bigint: true });
    expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
  });

  test('takes away old pages and what a killed build left, and nothing that is not its own', () => {
    put('story/old/index.html', '');
    put('story/killed/index.html.waraq-tmp', 'half');
    put('assets/older.js', '');
    put('assets/logo.png', '');
    put('CNAME', 'example.org');
    put('other/page.html', '');
    const site = openSite(folder);
    site.write({ name: 'story/kept/index.html', content: 'new' });
    expect(site.finish(['assets/older.js', 'assets/gone.js']).deleted).toBe(3);
    expect(files()).toEqual([
      'CNAME',
      path.join('assets', 'logo.png'),
      'other/page.html',
      path.join('story', 'kept', 'index.html'),
    ]);
  });

  test('deletes nothing before everything is written', () => {
    put('story/old/index.html', '');
    const site = openSite(folder);
    site.write({ name: 'index.html', content: 'new' });
    expect(files()).toContain(path.join('story', 'old', 'index.html'));
  });
});
