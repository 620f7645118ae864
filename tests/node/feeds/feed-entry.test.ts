import { expect, test } from 'vitest';
import type { StoryPage } from '../../../src/edition/pages/story-page.ts';
import type { Pictures } from '../../../src/edition/assemble.ts';
import { feedEntry } from '../../../src/node/feeds/feed-entry.tsx';
import type { Story } from '../../../src/story/story.ts';
import { pagesOf } from '../../edition/make-edition.ts';
import { makeStory, published, silentFrontMatter } from '../../edition/make-story.ts';

const address = { site: 'https://example.org', base: '/paper/' };
const home = 'https://example.org/paper/';

function pageOf(story: Story, pictures?: Pictures): StoryPage {
  const page = [...pagesOf([story], pictures).values()].find(({ kind }) => kind === 'story');
  if (page?.kind !== 'story') throw new Error('There is no story.');
  return page;
}

test('an entry has the whole text, with its language and direction', () => {
  const story = makeStory('a', {
    headline: 'عنوان',
    desk: 'سياسة',
    tags: ['سلام', 'سياسة'],
    byline: 'كاتب',
    standfirst: 'تمهيد',
    dateline: { place: 'القاهرة', source: 'قنا' },
    sections: [
      { subhead: null, blocks: [{ kind: 'paragraph', text: 'فقرة <أولى>.', line: 3 }] },
      {
        subhead: 'عنوان فرعي',
        blocks: [
          { kind: 'list-item', text: '- بند', mark: '- ', line: 5 },
          { kind: 'quote', text: 'اقتباس', line: 6 },
        ],
      },
    ],
    ...published('2024-01-27'),
  });
  const entry = feedEntry(
    { id: 'a', page: pageOf(story), summary: 'تمهيد', language: 'ar' },
    home,
    address,
  );
  expect(entry).toMatchObject({
    address: `${home}story/${encodeURI('عنوان')}/`,
    title: 'عنوان',
    author: 'كاتب',
    categories: ['سياسة', 'سلام'],
    summary: 'تمهيد',
    published: '2024-01-27T00:00:00Z',
    updated: '2024-01-27T00:00:00Z',
  });
  expect(entry.html).toBe(
    '<div lang="ar" dir="rtl"><p><strong>تمهيد</strong></p><p>القاهرة: «قنا»</p>' +
      '<section><p>فقرة &lt;أولى&gt;.</p></section>' +
      '<section><h2>عنوان فرعي</h2><ul><li>بند</li></ul><blockquote><p>اقتباس</p></blockquote></section></div>',
  );
});

test('a photo and the source have whole addresses', () => {
  const story = makeStory('a', {
    photos: [{ caption: 'جسر', credit: 'قنا' }],
    frontMatter: { ...silentFrontMatter, source: 'قنا', url: 'https://example.net/a' },
  });
  const sources = [{ path: '/assets/photo-1-480.webp', width: 480 }];
  const page = pageOf(story, new Map([['a', { sources, width: 480, height: 320 }]]));
  const { html, image, origin } = feedEntry(
    { id: 'a', page, summary: null, language: 'ar' },
    home,
    address,
  );
  expect(image).toBe(`${home}assets/photo-1-480.webp`);
  expect(origin).toBe('https://example.net/a');
  expect(html).toContain(
    `<figure><img src="${image}" width="480" height="320" alt="جسر"/><figcaption>جسر (قنا)</figcaption></figure>`,
  );
  expect(html).toContain('<a href="https://example.net/a"><bdi>قنا</bdi></a>');
});

test('the front matter states moments, a foreign story its language', () => {
  const frontMatter = {
    ...silentFrontMatter,
    date: '2024-01-27T08:00:00+03:00',
    updated: '2024-01-28',
  };
  const story = makeStory('a', { lang: 'en', headline: 'A bridge opens', frontMatter });
  const entry = feedEntry(
    { id: 'a', page: pageOf(story), summary: null, language: 'ar', frontMatter },
    home,
    address,
  );
  expect(entry).toMatchObject({
    lang: 'en',
    published: '2024-01-27T08:00:00+03:00',
    updated: '2024-01-28T00:00:00Z',
  });
  expect(entry.html).toMatch(/^<div lang="en" dir="ltr">/);
});

test('a story without a day states none', () => {
  const entry = feedEntry(
    { id: 'a', page: pageOf(makeStory('a')), summary: null, language: 'ar' },
    home,
    address,
  );
  expect(entry.published).toBeUndefined();
  expect(entry.updated).toBeUndefined();
});

test.each([
  ['en', 'A bridge opens', 'ltr'],
  ['en', 'افتتاح جسر', 'rtl'],
  ['fa', 'پل باز شد', 'rtl'],
  ['fa', 'A bridge opens', 'ltr'],
] as const)(
  'in a newspaper in %s, «%s» is in its language and runs %s',
  (language, headline, direction) => {
    const { lang: _, ...page } = pageOf(makeStory('a', { headline }));
    const { lang, html } = feedEntry({ id: 'a', page, summary: null, language }, home, address);
    expect(lang).toBeUndefined();
    expect(html.startsWith(`<div lang="${language}" dir="${direction}">`)).toBe(true);
  },
);
