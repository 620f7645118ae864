import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/edition/pages/page-kinds.ts';
import type { Picture } from '../../src/edition/summaries/picture.ts';
import type { Story } from '../../src/story/story.ts';
import { pagesOf } from './make-edition.ts';
import { makeStory, silentFrontMatter } from './make-story.ts';

const picture: Picture = {
  sources: [
    { path: '/assets/photo-1-480.webp', width: 480 },
    { path: '/assets/photo-1-800.webp', width: 800 },
  ],
  width: 800,
  height: 600,
};

const pageAt = (path: string, stories: readonly Story[], owner = 'a'): Page | undefined =>
  pagesOf(stories, new Map([[owner, picture]])).get(path);

describe('the picture beside a seed', () => {
  const photos = [
    { caption: 'الجسر القديم', credit: 'وكالة' },
    { caption: 'النهر', credit: null },
  ];

  test('is the photo of its story, with what the source said first; the rest stays a note', () => {
    expect(pageAt('/story/خبر-a/', [makeStory('a', { photos })])).toMatchObject({
      photo: { ...picture, caption: 'الجسر القديم', credit: 'وكالة', alt: 'الجسر القديم' },
      photos: [{ caption: 'النهر', credit: null }],
    });
  });

  test('has the point that the front matter says stays in view', () => {
    const frontMatter = { ...silentFrontMatter, focus: { x: 30, y: 0 } };
    expect(pageAt('/story/خبر-a/', [makeStory('a', { frontMatter })])).toMatchObject({
      photo: { focus: { x: 30, y: 0 } },
    });
  });

  test('is described in the words of the front matter, which go before the caption', () => {
    const frontMatter = {
      date: null,
      updated: null,
      source: null,
      url: null,
      image: null,
      alt: 'جسر من حجر فوق نهر',
      draft: false,
      slug: null,
      aliases: [],
    };
    expect(pageAt('/story/خبر-a/', [makeStory('a', { photos, frontMatter })])).toMatchObject({
      photo: { caption: 'الجسر القديم', alt: 'جسر من حجر فوق نهر' },
    });
  });

  test('is a photo of which nothing is known when the source says nothing', () => {
    expect(pageAt('/story/خبر-a/', [makeStory('a')])).toMatchObject({
      photo: { ...picture, caption: null, credit: null, alt: null },
      photos: undefined,
    });
  });

  test('stands on the front page with its story, and in no list', () => {
    const stories = [makeStory('a'), makeStory('b')];
    expect(pageAt('/', stories, 'b')).toMatchObject({ lead: { photo: picture } });
    expect(pageAt('/', stories, 'a')).toMatchObject({
      rows: [[{ cards: [{ photo: picture }] }]],
    });
    expect(JSON.stringify(pageAt('/archive/', stories, 'a'))).not.toContain('photo');
  });

  test('of another story changes nothing: a page without one says nothing of it', () => {
    const page = pageAt('/story/خبر-a/', [makeStory('a', { photos })], 'gone');
    expect(page).toMatchObject({ photos });
    expect(JSON.parse(JSON.stringify(page))).not.toHaveProperty('photo');
  });
});
