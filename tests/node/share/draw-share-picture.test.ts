import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawSharePicture } from '../../../src/node/share/draw-share-picture.ts';
import { openShareFaces } from '../../../src/node/share/share-faces.ts';
import type { SharePicture } from '../../../src/node/share/share-picture.ts';

beforeAll(() => openShareFaces(sharp, path.resolve('src/reader/fonts')));

const picture: SharePicture = {
  path: '/share/story/a.png',
  kicker: 'سياسة',
  headline: 'خبر قصير',
  foot: 'ورق',
  photo: null,
  accent: '#a81c1c',
  language: 'ar',
};

const draw = (said: Partial<SharePicture>, photo: Uint8Array | null = null): Promise<Buffer> =>
  drawSharePicture(sharp, { ...picture, ...said }, photo);

/** A part of a picture, in pixels. */
interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Whether something is drawn in a part of a picture. */
async function hasInk(bytes: Buffer, part: Part): Promise<boolean> {
  const cut = await sharp(bytes).extract(part).toBuffer();
  const { channels } = await sharp(cut).stats();
  return channels.some(({ min, max }) => max - min > 100);
}

const headline = { top: 120, height: 380, width: 500 };
const left: Part = { ...headline, left: 30 };
const right: Part = { ...headline, left: 670 };

describe('a picture for previews', () => {
  test('is a PNG of 1200 × 630, the same bytes each time', async () => {
    const bytes = await draw({});
    expect(await sharp(bytes).metadata()).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
    });
    expect(bytes.equals(await draw({}))).toBe(true);
  });

  test.each([
    ['Arabic', 'خبر قصير', true],
    ['Arabic that begins with a Latin word', 'BBC قالت', true],
    ['Persian', 'خبر کوتاه', true],
    ['English', 'Short', false],
  ])('sets a headline in %s at the side where it begins', async (_, text, isRight) => {
    const bytes = await draw({ headline: text });
    expect(await hasInk(bytes, isRight ? right : left)).toBe(true);
    expect(await hasInk(bytes, isRight ? left : right)).toBe(false);
  });

  test.each([
    ['English', 'Short', false],
    ['Arabic', 'خبر قصير', true],
    ['digits', '2024', false],
  ])('of an English newspaper sets a headline in %s where it begins', async (_, text, isRight) => {
    const bytes = await draw({ headline: text, language: 'en' });
    expect(await hasInk(bytes, isRight ? right : left)).toBe(true);
    expect(await hasInk(bytes, isRight ? left : right)).toBe(false);
  });

  test.each([
    ['Cyrillic', 'Привет'],
    ['Hebrew', 'חדשות'],
    ['Chinese', '新闻'],
    ['emoji', '🎉'],
  ])('has the name in the place of a headline in %s', async (_, text) => {
    const bytes = await draw({ headline: text, kicker: text });
    expect(bytes.equals(await draw({ headline: 'ورق', kicker: null }))).toBe(true);
  });

  test('has no text where nothing can be drawn', async () => {
    const bytes = await draw({ headline: '新闻', kicker: null, foot: '新闻' });
    expect(await hasInk(bytes, left)).toBe(false);
    expect(await hasInk(bytes, right)).toBe(false);
  });

  test.each([
    ['many words', 'كلمة وأخرى وغيرهما '.repeat(40)],
    ['one endless word', 'ب'.repeat(600)],
  ])('keeps %s above the rule', async (_, text) => {
    const bytes = await draw({ headline: text });
    const gap = { left: 64, width: 1072, top: 480, height: 24 };
    expect(await hasInk(bytes, gap)).toBe(false);
    expect(await hasInk(bytes, right)).toBe(true);
  });

  test('keeps a long desk to one line', async () => {
    const bytes = await draw({ kicker: 'قسم طويل الاسم '.repeat(12), headline: '.' });
    expect(await hasInk(bytes, { left: 64, width: 1000, top: 126, height: 40 })).toBe(false);
  });

  test('draws digits, quotes and Latin letters with the face, not as boxes', async () => {
    // A box has the same form for each letter that is missing.
    const drawn = await Promise.all(
      ['1', '2', 'A', 'B', '«', '%'].map((one) => draw({ headline: one })),
    );
    expect(new Set(drawn.map((bytes) => bytes.toString('latin1'))).size).toBe(drawn.length);
  });

  test('has its photo at the left, and is a JPEG then', async () => {
    const colour = { r: 0, g: 90, b: 180 };
    const photo = await sharp({
      create: { width: 300, height: 200, channels: 3, background: colour },
    })
      .png()
      .toBuffer();
    const bytes = await draw({}, photo);
    expect(await sharp(bytes).metadata()).toMatchObject({
      format: 'jpeg',
      width: 1200,
      height: 630,
    });
    const cut = await sharp(bytes).extract({ left: 0, top: 0, width: 470, height: 630 }).toBuffer();
    const { channels } = await sharp(cut).stats();
    expect(channels.map(({ mean }) => Math.round(mean / 10))).toEqual([0, 9, 18]);
    expect(await hasInk(bytes, right)).toBe(true);
  });

  test.each([
    ['left', 0, [255, 0, 0]],
    ['right', 100, [0, 0, 255]],
  ])('shows of its photo what the editor says: the %s', async (_, x, colour) => {
    const half = { width: 300, height: 200, channels: 3 } as const;
    const blue = await sharp({ create: { ...half, background: '#0000ff' } })
      .png()
      .toBuffer();
    const photo = await sharp({ create: { ...half, width: 600, background: '#ff0000' } })
      .composite([{ input: blue, left: 300, top: 0 }])
      .png()
      .toBuffer();
    const bytes = await draw({ focus: { x, y: 50 } }, photo);
    const cut = await sharp(bytes).extract({ left: 0, top: 0, width: 470, height: 630 }).toBuffer();
    const { channels } = await sharp(cut).stats();
    channels.forEach(({ mean }, at) => expect(Math.abs(mean - (colour[at] ?? 0))).toBeLessThan(8));
  });
});
