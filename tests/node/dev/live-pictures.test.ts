import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  followPictures,
  readLivePicture,
  type PictureReading,
} from '../../../src/node/dev/live-pictures.ts';
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

describe('pictures that follow their files', () => {
  test('know the one of a seed, and hand out that and no other', () => {
    const live = followPictures(new Map([['a.png', reading('1.png')]]));
    expect([...live.pictures().keys()]).toEqual(['a']);
    expect(live.at('/__pictures/1.png')?.file).toBe('/seeds/1.png');
    expect(live.at('/__pictures/../a.txt')).toBeUndefined();
  });

  test('change with them', () => {
    const live = followPictures(new Map([['a.png', reading('1.png')]]));
    live.change(new Map([['a.png', reading('2.png')]]));
    expect(live.pictures().get('a')?.sources[0]?.path).toBe('/__pictures/2.png');
    live.change(new Map([['a.jpg', reading('3.jpg')]]));
    expect(live.pictures().get('a')?.sources[0]?.path).toBe('/__pictures/3.jpg');
    live.change(
      new Map([
        ['a.jpg', null],
        ['a.png', null],
      ]),
    );
    expect(live.pictures().size).toBe(0);
  });

  test('say what is wrong with them while their seeds are there', () => {
    const live = followPictures(new Map([['b.jpg', broken]]));
    expect(live.problems(new Set(['b']))).toEqual([broken.kind === 'error' && broken.problem]);
    expect(live.problems(new Set())).toMatchObject([
      { message: expect.stringContaining('no seed') },
    ]);
    expect(live.pictures().size).toBe(0);
  });
});

test('the path of a picture changes when its file does', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'waraq-live-'));
  const file = path.join(dir, 'صورة.JPG');
  writeFileSync(file, await makePicture(30, 20, 6));
  const first = await readLivePicture(dir, file, 'صورة.JPG');
  expect(first).toMatchObject({
    type: 'image/jpeg',
    picture: {
      sources: [{ path: expect.stringMatching(/^\/__pictures\/[0-9a-f]{16}\.jpg$/), width: 20 }],
      width: 20,
      height: 30,
    },
  });
  expect(await readLivePicture(dir, file, 'صورة.JPG')).toEqual(first);
  utimesSync(file, 1, 1);
  expect(await readLivePicture(dir, file, 'صورة.JPG')).not.toEqual(first);
  writeFileSync(file, 'words');
  expect(await readLivePicture(dir, file, 'صورة.JPG')).toMatchObject({ kind: 'error' });
  rmSync(dir, { recursive: true });
  expect(await readLivePicture(dir, file, 'صورة.JPG')).toMatchObject({ kind: 'error' });
});
