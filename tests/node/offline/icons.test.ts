import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawIcons } from '../../../src/node/offline/icons.ts';

const picture = readFileSync('src/public/favicon.svg');

test('icons come in two sizes, once more with a margin that may be cut off', async () => {
  const icons = await drawIcons(picture);
  expect(icons.map(({ name, sizes, purpose }) => [name, sizes, purpose])).toEqual([
    ['icons/any-192.png', '192x192', 'any'],
    ['icons/any-512.png', '512x512', 'any'],
    ['icons/maskable-192.png', '192x192', 'maskable'],
    ['icons/maskable-512.png', '512x512', 'maskable'],
  ]);
  for (const { content, sizes } of icons) {
    const { width, height, format } = await sharp(content).metadata();
    expect([`${width}x${height}`, format]).toEqual([sizes, 'png']);
  }
});
