import { expect, test } from 'vitest';
import { sharePictures } from '../../../src/node/share/share-pictures.ts';
import { editionOf } from '../../edition/make-edition.ts';
import { makeStory, silentFrontMatter } from '../../edition/make-story.ts';

test('the front page, each desk and place, and each story have a picture', () => {
  const stories = [
    makeStory('a', { desk: 'سياسة', headline: 'العراق يبدأ مفاوضات' }),
    makeStory('b', { frontMatter: { ...silentFrontMatter, focus: { x: 30, y: 0 } } }),
  ];
  const sources = [480, 800].map((width) => ({ path: `/assets/p-${width}.webp`, width }));
  const pictures = sharePictures(
    editionOf(stories, new Map([['b', { sources, width: 800, height: 600 }]])),
  );
  const plain = {
    kicker: null,
    foot: 'ورق',
    photo: null,
    accent: '#a81c1c',
    language: 'ar',
  };
  expect(pictures).toEqual([
    { ...plain, path: '/share/front.png', headline: 'ورق', foot: 'صحيفة للقراءة' },
    { ...plain, path: '/share/desk/سياسة.png', headline: 'سياسة' },
    { ...plain, path: '/share/place/العراق.png', headline: 'العراق' },
    {
      ...plain,
      path: '/share/story/خبر-b.jpg',
      headline: 'خبر b',
      photo: 'assets/p-800.webp',
      focus: { x: 30, y: 0 },
    },
    {
      ...plain,
      path: '/share/story/العراق-يبدأ-مفاوضات.png',
      headline: 'العراق يبدأ مفاوضات',
      kicker: 'سياسة',
    },
  ]);
});
