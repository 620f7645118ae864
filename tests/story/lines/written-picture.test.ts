import { expect, test } from 'vitest';
import { writtenPicture } from '../../../src/story/lines/written-picture.ts';

test.each([
  ['[صورة: a.jpg]', { name: 'a.jpg', caption: null, credit: null }],
  [
    ' [ الصورة : سد الوادي.JPEG | السد (واس) ] ',
    { name: 'سد الوادي.JPEG', caption: 'السد', credit: 'واس' },
  ],
  ['[image: صور/a.png | Dam (AP)]', { name: 'صور/a.png', caption: 'Dam', credit: 'AP' }],
  ['![السد بعد المطر](./a.webp)', { name: './a.webp', caption: 'السد بعد المطر', credit: null }],
  ['![](a.avif)', { name: 'a.avif', caption: null, credit: null }],
  [
    '[صورة: a.jpg | سد **الوادي**]',
    { name: 'a.jpg', caption: 'سد الوادي', credit: null, marks: [{ start: 3, end: 9 }] },
  ],
])('%s names a picture', (raw, picture) => {
  expect(writtenPicture(raw)).toEqual(picture);
});

test.each([
  '[صورة: رويترز]',
  '[صورة]',
  'انظر [صورة: a.jpg]',
  '![السد](https://a.example/a.jpg)',
  '[صورة: ..\\a.jpg]',
  '[السد](a.jpg)',
  '',
])('%s does not', (raw) => {
  expect(writtenPicture(raw)).toBeNull();
});
