import { expect, test } from 'vitest';
import { pictureSize } from '../../../src/node/newspaper/picture-size.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAEElEQVR4nGP4z8DwH4YZkDkAhbYL9a7mCEoAAAAASUVORK5CYII=',
  'base64',
);

test.each([
  ['a PNG', PNG, { width: 3, height: 2 }],
  [
    'an SVG',
    Buffer.from('<svg width="30px" height="12.5" viewBox="0 0 1 1">'),
    { width: 30, height: 12.5 },
  ],
  ['an SVG of proportions', Buffer.from('<svg\n viewBox="0,0 40 10">'), { width: 40, height: 10 }],
  ['an SVG without any', Buffer.from('<svg width="100%">'), { width: 100, height: 0 }],
] as const)('%s', (_, bytes, size) => {
  expect(pictureSize(bytes)).toEqual(size.height === 0 ? null : size);
});

test.each(['', 'GIF89a', '{}'])('%j is no such picture', (text) => {
  expect(pictureSize(Buffer.from(text))).toBeNull();
});
