import { expect, test } from 'vitest';
import { shownPicture } from '../../src/edition/shown-picture.ts';
import type { FrontMatter } from '../../src/story/story.ts';

const naming = (image: string | null): FrontMatter => ({
  date: null,
  updated: null,
  source: null,
  url: null,
  image,
  alt: null,
  draft: false,
  slug: null,
  aliases: [],
});

test.each([
  ['a', null, 'a'],
  ['سياسة/خبر', null, 'سياسة/خبر'],
  ['سياسة/خبر', 'صورة.jpg', 'سياسة/صورة'],
  ['a', './other.one.WEBP', 'other.one'],
  ['d/a', 'pictures/b.png', 'd/pictures/b'],
])('the picture of %s that names %s is %s', (id, image, name) => {
  expect(shownPicture({ id, frontMatter: naming(image) })).toBe(name);
});
