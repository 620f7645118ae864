import { expect, test } from 'vitest';
import { shareTags, type SharedPage } from '../../../src/node/render/share-tags.ts';

const page: SharedPage = {
  title: 'عنوان "مقتبس" & <b>',
  newspaper: 'ورق',
  address: 'https://example.org/story/a/',
  image: null,
  isArticle: true,
};

test('the tags of an article are to the letter', () => {
  const image = {
    address: 'https://example.org/a.png',
    width: 1200,
    height: 630,
    alt: 'جسر',
  };
  expect(shareTags({ ...page, image, published: '2024-01-27', updated: '2024-01-28' })).toBe(
    [
      '<meta property="og:title" content="عنوان &quot;مقتبس&quot; &amp; &lt;b&gt;">',
      '<meta property="og:type" content="article">',
      '<meta property="og:site_name" content="ورق">',
      '<meta property="og:url" content="https://example.org/story/a/">',
      '<meta property="og:image" content="https://example.org/a.png">',
      '<meta property="og:image:width" content="1200">',
      '<meta property="og:image:height" content="630">',
      '<meta property="og:image:alt" content="جسر">',
      '<meta name="twitter:card" content="summary_large_image">',
      '<meta property="article:published_time" content="2024-01-27">',
      '<meta property="article:modified_time" content="2024-01-28">',
    ].join(''),
  );
});

test('without a picture, the card is small', () => {
  expect(shareTags(page)).toContain('<meta name="twitter:card" content="summary">');
});

test('what is not known is not said', () => {
  expect(shareTags({ ...page, title: 'أ', address: null, isArticle: false })).toBe(
    '<meta property="og:title" content="أ"><meta property="og:type" content="website">' +
      '<meta property="og:site_name" content="ورق">',
  );
});
