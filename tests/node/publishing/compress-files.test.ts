import { readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFiles } from '../../../src/node/publishing/compress-files.ts';
import { openSiteFolder, type SiteFolder } from './site-folder.ts';

let site: SiteFolder;
beforeEach(() => {
  site = openSiteFolder();
});
afterEach(() => site.remove());

const long = 'خبر طويل '.repeat(100);
const bytesOf = (name: string): Buffer => readFileSync(path.join(site.path, name));

test('texts are written compressed beside them; small files and pictures are not', async () => {
  site.put('story/a/index.html', long);
  site.put('small.json', '{}');
  site.put('photo.webp', long);
  const names = ['story/a/index.html', 'small.json', 'photo.webp', 'gone.html'];
  const { record, count } = await compressFiles(site.path, names, undefined);
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
  const first = await compressFiles(site.path, ['a.html'], undefined);
  const second = await compressFiles(site.path, ['a.html'], first.record);
  expect(second).toEqual({ ...first, count: { ...first.count, written: 0, unchanged: 2 } });

  site.put('a.html.br', 'changed by hand');
  const mended = await compressFiles(site.path, ['a.html'], second.record);
  expect(mended.count).toMatchObject({ written: 1, unchanged: 1 });

  const later = new Date(Date.now() + 60_000);
  site.put('a.html', `${long}آخر`);
  utimesSync(path.join(site.path, 'a.html'), later, later);
  const third = await compressFiles(site.path, ['a.html'], mended.record);
  expect(third.count).toMatchObject({ written: 2, unchanged: 0 });
  expect(gunzipSync(bytesOf('a.html.gz')).toString()).toBe(`${long}آخر`);
});
