import { expect, test } from 'vitest';
import { picturesAmong } from '../../../src/node/input/find-pictures.ts';

test('pictures are told from seeds, from what an editor left, and from what lies hidden', () => {
  const files = [
    '/seeds/.cache/a.png',
    '/seeds/._a.png',
    '/seeds/a.png',
    '/seeds/a.txt',
    '/seeds/علوم/b.JPEG',
  ];
  expect([...picturesAmong('/seeds', files)]).toEqual([
    ['a.png', '/seeds/a.png'],
    ['علوم/b.JPEG', '/seeds/علوم/b.JPEG'],
  ]);
});
