import { readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  compressFiles,
  type CompressionWatch,
} from '../../../src/node/publishing/compress-files.ts';
import { silentProgress } from '../../../src/node/progress.ts';
import { openSiteFolder, type SiteFolder } from './site-folder.ts';

let site: SiteFolder;
beforeEach(() => {
  site = openSiteFolder();
});
afterEach(() => site.remove());

const UNWATCHED: CompressionWatch = { progress: silentProgress, check: () => undefined };

const long = 'خبر طويل '.repeat(100);
const bytesOf = (name: string): Buffer => readFileSync(path.join(site.path, name));

test('texts are written compressed beside them; small files and pictures are not', async () => {
  site.put('story/a/index.html', long);
  site.put('small.json', '{}');
  site.put('photo.webp', long);
  const names = ['story/a/index.html', 'small.json', 'photo.webp', 'gone.html'];
  const { record, count } = await compressFiles(site.path, names, undefined, UNWATCHED);
  expect(record.files.map(({ name }) => name)).toEqual([
    'story/a/index.html.br',
    'story/a/index.html.gz',
  ]);
  expect(count).toMatchObject({ written: 2, unchanged: 0 });
  expect(brotliDecompressSync(bytesOf('story/a/index.html.br')).toString()).toBe(long);
  expect(gunzipSync(bytesOf('story/a/index.html.gz')).toString()).toBe(long);
});

test('what is compressed stays while its file does, and is made again when either changes', async () => {
  site.put('a.html', long);
  const first = await compressFiles(site.path, ['a.html'], undefined, UNWATCHED);
  const second = await compressFiles(site.path, ['a.html'], first.record, UNWATCHED);
  expect(second).toEqual({ ...first, count: { ...first.count, written: 0, unchanged: 2 } });

  site.put('a.html.br', 'changed by hand');
  const mended = await compressFiles(site.path, ['a.html'], second.record, UNWATCHED);
  expect(mended.count).toMatchObject({ written: 1, unchanged: 1 });

  const later = new Date(Date.now() + 60_000);
  site.put('a.html', `${long}آخر`);
  utimesSync(path.join(site.path, 'a.html'), later, later);
  const third = await compressFiles(site.path, ['a.html'], mended.record, UNWATCHED);
  expect(third.count).toMatchObject({ written: 2, unchanged: 0 });
  expect(gunzipSync(bytesOf('a.html.gz')).toString()).toBe(`${long}آخر`);
});

test('the lock is looked at before each batch, and progress is told after it', async () => {
  const names = Array.from({ length: 70 }, (_, at) => `${at}.html`);
  for (const name of names) site.put(name, long);
  const told: string[] = [];
  const watch: CompressionWatch = {
    progress: {
      begin: (what, total) => told.push(`${total} ${what}`),
      add: (count) => told.push(`${count} more`),
      end: () => told.push('end'),
    },
    check: () => told.push('check'),
  };
  await compressFiles(site.path, names, undefined, watch);
  expect(told).toEqual(['70 files compressed', 'check', '64 more', 'check', '6 more', 'end']);
  const check = (): void => {
    throw new Error('Another build took the lock.');
  };
  const ended = compressFiles(site.path, names, undefined, { ...watch, check });
  await expect(ended).rejects.toThrow('took the lock');
});
