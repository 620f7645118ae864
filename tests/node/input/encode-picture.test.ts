import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Cache } from '../../../src/node/cache/cache.ts';
import {
  encodePicture,
  widthsOf,
  type EncodedPicture,
} from '../../../src/node/input/encode-picture.ts';
import { loadPictureLibrary, readHeader } from '../../../src/node/input/picture-header.ts';
import { makePicture } from './pictures.ts';

let root: string;
let cache: Cache;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'waraq-pictures-'));
  cache = new Cache({ path: root, source: 'WARAQ_CACHE' }, (message) => {
    throw new Error(message);
  });
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  [4000, [480, 800, 1200]],
  [1200, [480, 800, 1200]],
  [1000, [480, 800, 1000]],
  [900, [480, 900]],
  [500, [500]],
  [1, [1]],
])('a picture %i wide is written in the widths %j', (original, widths) => {
  expect(widthsOf(original)).toEqual(widths);
});

describe('encoding', () => {
  test('writes WebP files of each width, named after the content', async () => {
    const { picture, files } = await encodePicture(await makePicture(1600, 900), cache);
    expect(picture).toEqual({
      sources: [480, 800, 1200].map((width) => ({
        path: expect.stringMatching(new RegExp(`^/assets/photo-[0-9a-f]{16}-${width}\\.webp$`)),
        width,
      })),
      width: 1200,
      height: 675,
    });
    expect([...files.keys()]).toEqual(picture.sources.map((source) => source.path.slice(1)));
    for (const [at, read] of [...files.values()].entries())
      expect(await readHeader(read())).toMatchObject({
        type: 'image/webp',
        width: picture.sources[at]?.width,
      });
  });

  test('turns a picture upright, and leaves the place of its photographer out', async () => {
    const bytes = await makePicture(300, 200, 6);
    const open = await loadPictureLibrary();
    expect(await open(bytes).metadata()).toMatchObject({ orientation: 6, exif: expect.anything() });
    expect(await readHeader(bytes)).toEqual({ type: 'image/jpeg', width: 200, height: 300 });

    const { picture, files } = await encodePicture(bytes, cache);
    expect(picture).toMatchObject({ sources: [{ width: 200 }], width: 200, height: 300 });
    const [read = () => Buffer.alloc(0)] = files.values();
    const metadata = await open(read()).metadata();
    expect(metadata).toMatchObject({ width: 200, height: 300 });
    for (const secret of ['exif', 'xmp', 'iptc', 'orientation'])
      expect(metadata).not.toHaveProperty(secret);
    // Held turned to the left: what was above is at the right.
    const { data } = await open(read()).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const redAt = (column: number) => data[(150 * 200 + column) * 3] ?? 0;
    expect(redAt(190)).toBeGreaterThan(150);
    expect(redAt(10)).toBeLessThan(100);
  });

  test('does not encode again what is in the cache, and does when the picture changes', async () => {
    const bytes = await makePicture(600, 400);
    const { files } = await encodePicture(bytes, cache);
    const photos = readdirSync(path.join(root, 'photos')).map((name) =>
      path.join(root, 'photos', name),
    );
    expect(photos).toHaveLength(files.size);
    for (const file of photos) utimesSync(file, 1, 1);
    await encodePicture(bytes, cache);
    for (const file of photos) expect(statSync(file).mtimeMs).toBe(1000);

    const other = await encodePicture(await makePicture(600, 401), cache);
    for (const name of other.files.keys()) expect([...files.keys()]).not.toContain(name);
  });

  test('does without a cache that cannot be written, and blames no picture for it', async () => {
    const warnings: string[] = [];
    writeFileSync(path.join(root, 'file'), '');
    const none = new Cache(
      { path: path.join(root, 'file', 'cache'), source: 'WARAQ_CACHE' },
      (text) => warnings.push(text),
    );
    const bytes = await makePicture(900, 600);
    const bytesOf = (encoded: EncodedPicture) =>
      [...encoded.files].map(([name, read]) => [name, Buffer.from(read())]);
    const without = await encodePicture(bytes, none);
    expect(bytesOf(without)).toEqual(bytesOf(await encodePicture(bytes, cache)));
    expect(warnings.filter((text) => text.includes('cannot be written'))).toHaveLength(1);
  });

  test.each([
    ['words', () => Buffer.from('not a picture'), /unsupported image format/],
    ['nothing', () => Buffer.alloc(0), /./],
    ['a drawing', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /./],
  ])('refuses %s under the name of a picture', async (_, bytes, reason) => {
    await expect(encodePicture(bytes(), cache)).rejects.toThrow(reason);
  });

  test('refuses half of a picture, and leaves nothing of it in the cache', async () => {
    const whole = await makePicture(900, 600);
    await expect(encodePicture(whole.subarray(0, whole.length / 2), cache)).rejects.toThrow(
      /premature end/i,
    );
    expect(
      readdirSync(root, { recursive: true }).filter((name) => /webp/.test(String(name))),
    ).toEqual([]);
  });

  test('refuses kinds that browsers or a paper do not take', async () => {
    const open = await loadPictureLibrary();
    const tiff = await open(await makePicture(10, 10))
      .tiff()
      .toBuffer();
    await expect(encodePicture(tiff, cache)).rejects.toThrow('Its content is tiff');
  });

  test.each(['png', 'webp', 'avif', 'gif'] as const)('takes %s', async (format) => {
    const open = await loadPictureLibrary();
    const bytes = await open(await makePicture(64, 48))
      .toFormat(format)
      .toBuffer();
    const { picture, files } = await encodePicture(bytes, cache);
    expect(picture).toMatchObject({ width: 64, height: 48 });
    for (const read of files.values())
      expect(Buffer.from(read()).subarray(8, 12).toString()).toBe('WEBP');
  });
});
