import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
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
