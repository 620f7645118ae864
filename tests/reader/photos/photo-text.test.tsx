import { expect, test } from 'vitest';
import { photoText } from '../../../src/reader/photos/photo-text.ts';

test.each([
  [{ caption: 'جسر', credit: 'قنا' }, 'جسر (قنا)'],
  [{ caption: 'جسر', credit: null }, 'جسر'],
  [{ caption: null, credit: 'قنا' }, 'قنا'],
])('photoText of %o', (photo, text) => {
  expect(photoText(photo)).toBe(text);
});
