import { expect, test } from 'vitest';
import { shownPicture } from '../../../src/edition/summaries/picture.ts';
import { silentFrontMatter } from '../make-story.ts';

test.each([
  ['a', null, 'a'],
  ['سياسة/خبر', null, 'سياسة/خبر'],
  ['سياسة/خبر', 'صورة.jpg', 'سياسة/صورة'],
  ['a', './other.one.WEBP', 'other.one'],
  ['d/a', 'pictures/b.png', 'd/pictures/b'],
])('the picture of %s that names %s is %s', (id, image, name) => {
  expect(shownPicture({ id, frontMatter: { ...silentFrontMatter, image } })).toBe(name);
});
