import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PAGE_KINDS, pageFolders, type PageKind } from '../../../src/edition/pages/page-kinds.ts';
import { pruneFiles, prunePages } from '../../../src/node/outputs/prune.ts';
import { openSiteFolder, type SiteFolder } from './site-folder.ts';

let site: SiteFolder;
beforeEach(() => {
  site = openSiteFolder();
});
afterEach(() => site.remove());

describe('pruning pages', () => {
  const names = ['index.html', 'story/kept/index.html', 'desk/kept/2/index.html'];
  const foreign = ['CNAME', 'archive/2019/report.html', 'other/page.html', 'story/mine.html'];
  beforeEach(() => {
    for (const name of [...names, ...foreign]) site.put(name, '');
    site.put('story/old/index.html', '');
    site.put('story/index.html.1.waraq-tmp', '');
    site.put('desk/kept/1/index.html', '');
  });

  test('deletes pages that are no longer part of the site, and nothing that is not its own', () => {
    expect(prunePages(site.path, new Set(names), false)).toBe(3);
    expect(site.files()).toEqual([...foreign, ...names].toSorted());
    expect(existsSync(path.join(site.path, 'story', 'old'))).toBe(false);
    expect(existsSync(path.join(site.path, 'desk', 'kept', '1'))).toBe(false);
  });

  test('deletes pages of a new kind like those of any other, in the folder of that kind', () => {
    const timeline: PageKind = { folder: 'timeline', stage: 'lists', plan: () => new Map() };
    const folders = pageFolders({ ...PAGE_KINDS, timeline });
    site.put('timeline/2024/index.html', '');
    site.put('timeline/2023/index.html', '');
    const kept = new Set([...names, 'timeline/2024/index.html']);
    prunePages(site.path, kept, false, folders);
    expect(site.files().filter((name) => name.startsWith('timeline'))).toEqual([
      'timeline/2024/index.html',
    ]);
  });

  test('after a killed build, looks for what it left in folders of pages that stay', () => {
    site.put('story/kept/index.html.waraq-tmp', 'half');
    expect(prunePages(site.path, new Set(names), false)).toBe(3);
    expect(prunePages(site.path, new Set(names), true)).toBe(1);
    expect(site.files()).not.toContain('story/kept/index.html.waraq-tmp');
  });
});

test('outdated files are deleted, and half written ones, and no foreign one among them', () => {
  site.put('assets/older.js', '');
  site.put('assets/half.js.waraq-tmp', '');
  site.put('index.html.1.waraq-tmp', '');
  site.put('assets/logo.png', '');
  site.put('feeds/news.xml', '');
  expect(pruneFiles(site.path, ['assets/older.js', 'assets/gone.js', 'feeds/news.xml'])).toBe(4);
  expect(site.files()).toEqual(['assets/logo.png']);
  expect(existsSync(path.join(site.path, 'feeds'))).toBe(false);
  expect(readFileSync(path.join(site.path, 'assets', 'logo.png'), 'utf8')).toBe('');
});
