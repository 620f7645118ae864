import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  openDevPictures,
  readDevPicture,
  type PictureReading,
} from '../../../src/node/dev/dev-pictures.ts';
import { makePicture } from '../input/pictures.ts';

const reading = (key: string): PictureReading => ({
  kind: 'picture',
  file: `/seeds/${key}`,
  type: 'image/png',
  picture: { sources: [{ path: `/__pictures/${key}`, width: 8 }], width: 8, height: 6 },
});
const broken: PictureReading = {
  kind: 'error',
  problem: { file: 'b.jpg', message: 'No.', remedy: 'Mend it.' },
};

const opened = (first: ReadonlyMap<string, PictureReading>) => {
  const pictures = openDevPictures();
  pictures.change(first);
  return pictures;
};

describe('pictures that follow their files', () => {
  test('know the one of a seed, and hand out that and no other', () => {
    const pictures = opened(new Map([['a.png', reading('1.png')]]));
    expect([...pictures.pictures().keys()]).toEqual(['a']);
    expect(pictures.at('/__pictures/1.png')?.file).toBe('/seeds/1.png');
    expect(pictures.at('/__pictures/../a.txt')).toBeUndefined();
  });

  test('change with them', () => {
    const pictures = opened(new Map([['a.png', reading('1.png')]]));
    pictures.change(new Map([['a.png', reading('2.png')]]));
    expect(pictures.pictures().get('a')?.sources[0]?.path).toBe('/__pictures/2.png');
    pictures.change(new Map([['a.jpg', reading('3.jpg')]]));
    expect(pictures.pictures().get('a')?.sources[0]?.path).toBe('/__pictures/3.jpg');
    pictures.change(
      new Map([
        ['a.jpg', null],
        ['a.png', null],
      ]),
    );
    expect(pictures.pictures().size).toBe(0);
  });

  test('say what is wrong with them while their seeds are there', () => {
    const pictures = opened(new Map([['b.jpg', broken]]));
    expect(pictures.problems(new Set(['b']))).toEqual([broken.kind === 'error' && broken.problem]);
    expect(pictures.problems(new Set())).toMatchObject([
      { message: expect.stringContaining('no seed') },
    ]);
    expect(pictures.pictures().size).toBe(0);
  });
});

test('the path of a picture changes when its file does', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'waraq-pictures-'));
  const file = path.join(dir, 'صورة.JPG');
  writeFileSync(file, await makePicture(30, 20, 6));
  const first = await readDevPicture(dir, file, 'صورة.JPG');
  expect(first).toMatchObject({
    type: 'image/jpeg',
    picture: {
      sources: [{ path: expect.stringMatching(/^\/__pictures\/[0-9a-f]{16}\.jpg$/), width: 20 }],
      width: 20,
      height: 30,
    },
  });
  expect(await readDevPicture(dir, file, 'صورة.JPG')).toEqual(first);
  utimesSync(file, 1, 1);
  expect(await readDevPicture(dir, file, 'صورة.JPG')).not.toEqual(first);
  writeFileSync(file, 'words');
  expect(await readDevPicture(dir, file, 'صورة.JPG')).toMatchObject({ kind: 'error' });
  rmSync(dir, { recursive: true });
  expect(await readDevPicture(dir, file, 'صورة.JPG')).toMatchObject({ kind: 'error' });
});

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'a large %s has its size, though little of it is read at first',
  async (kind) => {
    const dir = mkdtempSync(path.join(tmpdir(), 'waraq-pictures-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    const file = path.join(dir, `a.${kind}`);
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
    const picture = sharp({
      create: { width: 900, height: 600, channels: 3, background: 'white', noise },
    });
    writeFileSync(file, await picture.toFormat(kind, { quality: 100 }).toBuffer());
    expect(statSync(file).size).toBeGreaterThan(300_000);
    expect(await readDevPicture(dir, file, `a.${kind}`)).toMatchObject({
      picture: { width: 900, height: 600 },
    });
  },
);

test('a picture that a link out of the folder takes the place of, at any moment, is never the other', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'waraq-pictures-'));
  const dir = path.join(root, 'seeds');
  mkdirSync(dir);
  writeFileSync(path.join(root, 'outside.jpg'), await makePicture(40, 40));
  writeFileSync(path.join(root, 'inside.jpg'), await makePicture(30, 20));
  const swap = `
    const { copyFileSync, renameSync, symlinkSync } = require('node:fs');
    const [root] = process.argv.slice(1);
    for (;;) {
      symlinkSync(root + '/outside.jpg', root + '/link');
      renameSync(root + '/link', root + '/seeds/a.jpg');
      copyFileSync(root + '/inside.jpg', root + '/copy');
      renameSync(root + '/copy', root + '/seeds/a.jpg');
    }`;
  const child = spawn(process.execPath, ['-e', swap, root]);
  onTestFinished(async () => {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    rmSync(root, { recursive: true });
  });
  const seen = new Set<string>();
  const readAgain = async (): Promise<void> => {
    const read = await readDevPicture(dir, path.join(dir, 'a.jpg'), 'a.jpg');
    seen.add(read.kind === 'picture' ? String(read.picture.width) : read.kind);
  };
  await expect
    .poll(
      async () => {
        for (let look = 0; look < 50; look += 1) await readAgain();
        return [...seen].toSorted();
      },
      { timeout: 20_000, interval: 1 },
    )
    .toEqual(['30', 'error']);
});
