import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PAGE_KINDS, pageFolders, type PageKind } from '../../../src/edition/pages/page-kinds.ts';
import { fileStamp } from '../../../src/node/write-file.ts';
import { pruneFiles, prunePages } from '../../../src/node/publishing/prune.ts';
import type { FileRecord } from '../../../src/node/publishing/output-records.ts';
import { openSiteFolder, type SiteFolder } from './site-folder.ts';

const FOLDERS = pageFolders(PAGE_KINDS);

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
    expect(prunePages(site.path, new Set(names), names, FOLDERS)).toBe(3);
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
    prunePages(site.path, kept, [...kept], folders);
    expect(site.files().filter((name) => name.startsWith('timeline'))).toEqual([
      'timeline/2024/index.html',
    ]);
  });

  test('deletes a page below one that stays, where the last build wrote it', () => {
    site.put('desk/kept/index.html', '');
    const kept = ['desk/kept/index.html'];
    prunePages(site.path, new Set(kept), [...kept, 'desk/kept/2/index.html'], ['desk']);
    expect(site.files().filter((name) => name.startsWith('desk'))).toEqual(kept);
  });

  test('refuses to delete behind a link that leads out of the output folder', () => {
    const elsewhere = openSiteFolder();
    elsewhere.put('old/index.html', '');
    symlinkSync(elsewhere.path, path.join(site.path, 'timeline'));
    expect(() => prunePages(site.path, new Set(names), null, ['timeline'])).toThrow(
      /timeline is a link: .* Delete the link\.$/,
    );
    expect(elsewhere.files()).toEqual(['old/index.html']);
    elsewhere.remove();
  });

  test('after a killed build, looks for what it left in folders of pages that stay', () => {
    site.put('story/kept/index.html.waraq-tmp', 'half');
    expect(prunePages(site.path, new Set(names), names, FOLDERS)).toBe(3);
    expect(prunePages(site.path, new Set(names), null, FOLDERS)).toBe(1);
    expect(site.files()).not.toContain('story/kept/index.html.waraq-tmp');
  });
});

const recordOf = (name: string): FileRecord => ({
  name,
  stamp: fileStamp(path.join(site.path, name)) ?? '',
  bytes: 0,
});

describe('pruning other files', () => {
  test('deletes outdated ones, and half written ones, and no foreign one among them', () => {
    site.put('assets/older.js', '');
    site.put('assets/half.js.waraq-tmp', '');
    site.put('index.html.1.waraq-tmp', '');
    site.put('assets/logo.png', '');
    site.put('feeds/news.xml', '');
    const outdated = ['assets/older.js', 'assets/gone.js', 'feeds/news.xml'].map(recordOf);
    expect(pruneFiles(site.path, outdated)).toBe(4);
    expect(site.files()).toEqual(['assets/logo.png']);
    expect(existsSync(path.join(site.path, 'feeds'))).toBe(false);
    expect(readFileSync(path.join(site.path, 'assets', 'logo.png'), 'utf8')).toBe('');
  });

  test('leaves a file that somebody has replaced', () => {
    site.put('feeds/news.xml', '');
    const record = recordOf('feeds/news.xml');
    site.put('feeds/news.xml', 'by hand');
    expect(pruneFiles(site.path, [record])).toBe(0);
    expect(site.files()).toEqual(['feeds/news.xml']);
  });

  test('refuses to delete behind a link that leads out of the output folder', () => {
    const elsewhere = openSiteFolder();
    elsewhere.put('news.xml', '');
    symlinkSync(elsewhere.path, path.join(site.path, 'feeds'));
    expect(() => pruneFiles(site.path, [recordOf('feeds/news.xml')])).toThrow(/feeds is a link/);
    expect(elsewhere.files()).toEqual(['news.xml']);
    elsewhere.remove();
  });
});
