import { describe, expect, test } from 'vitest';
import { headOf } from '../../../src/node/render/head.ts';
import type { SiteAddress } from '../../../src/node/render/site-address.ts';
import type { Pictures } from '../../../src/edition/assemble.ts';
import type { Story } from '../../../src/story/story.ts';
import { pagesOf } from '../../edition/make-edition.ts';
import { makeStory, published } from '../../edition/make-story.ts';

const nowhere: SiteAddress = { site: null, base: '/' };
const somewhere: SiteAddress = { site: 'https://example.org', base: '/paper/' };

function headAt(
  path: string,
  stories: readonly Story[],
  address = somewhere,
  pictures?: Pictures,
): string {
  const page = pagesOf(stories, pictures).get(path);
  if (page === undefined) throw new Error(`There is no page ${path}.`);
  return headOf(page, address);
}

test('the base is escaped in the attributes of the head', () => {
  const address = { site: 'https://example.org', base: '/a&quot/' };
  const head = headAt('/story/خبر-a/', [makeStory('a')], address);
  expect(head).toContain('<link rel="canonical" href="https://example.org/a&amp;quot/story/');
});

describe('the head', () => {
  test('of a story', () => {
    const story = makeStory('a', {
      headline: 'عنوان <b>',
      desk: 'سياسة',
      byline: 'كاتب',
      dateline: { place: 'القاهرة', source: 'وكالة' },
      ...published('2024-01-27'),
    });
    const head = headAt('/story/عنوان-b/', [story]);
    expect(head).toContain('<title>عنوان &lt;b&gt; – ورق</title>');
    expect(head).toContain(
      '<meta name="description" property="og:description" content="نص قصير جدًا.">',
    );
    expect(head).toContain(
      `<link rel="canonical" href="https://example.org/paper/story/${encodeURI('عنوان-b')}/">`,
    );
    expect(head).toContain('<meta property="og:type" content="article">');
    expect(head).toContain('<meta property="article:published_time" content="2024-01-27">');
    expect(head).toContain('"@type":"NewsArticle","headline":"عنوان \\u003cb>"');
  });

  test('of a story without date and author says nothing twice, where the site is not known', () => {
    expect(headAt('/story/خبر-a/', [makeStory('a')], nowhere)).not.toContain('ld+json');
  });

  test('of a page with a photo says where its widest file is, where the site is known', () => {
    const photos = [{ caption: 'الجسر «القديم"', credit: null }];
    const stories = [makeStory('a', { photos })];
    const sources = [
      { path: '/assets/photo-1-480.webp', width: 480 },
      { path: '/assets/photo-1-800.webp', width: 800 },
    ];
    const pictures = new Map([['a', { sources, width: 800, height: 600 }]]);
    const file = 'https://example.org/paper/assets/photo-1-800.webp';
    for (const path of ['/', '/story/خبر-a/'])
      expect(headAt(path, stories, somewhere, pictures)).toContain(
        `<meta property="og:image" content="${file}">` +
          '<meta property="og:image:width" content="800">' +
          '<meta property="og:image:height" content="600">' +
          '<meta property="og:image:alt" content="الجسر «القديم&quot;">',
      );
    expect(headAt('/story/خبر-a/', stories, somewhere, pictures)).toContain(`"image":["${file}"]`);
    expect(headAt('/story/خبر-a/', stories, nowhere, pictures)).not.toContain('image');
    expect(headAt('/story/خبر-a/', stories)).not.toContain('image');
  });

  test('of the front page and of a desk leads to their feeds, where the site is known', () => {
    const stories = [makeStory('a', { desk: 'سياسة' })];
    const feedOf = (title: string, path: string): string =>
      `<link rel="alternate" type="application/atom+xml" title="${title}" href="https://example.org/paper/${path}.xml">` +
      `<link rel="alternate" type="application/feed+json" title="${title}" href="https://example.org/paper/${path}.json">`;
    expect(headAt('/', stories)).toContain(feedOf('ورق', 'feed'));
    const desk = `feed/desk/${encodeURI('سياسة')}`;
    expect(headAt('/desk/سياسة/1/', stories)).toContain(feedOf('سياسة – ورق', desk));
    expect(headAt('/archive/', stories)).not.toContain('alternate');
    expect(headAt('/', stories, nowhere)).not.toContain('alternate');
  });

  test('names the picture that is drawn for it, or that of the front page', () => {
    const stories = [makeStory('a', { desk: 'سياسة', tags: ['سلام'] })];
    const address = { ...somewhere, hasSharePictures: true };
    const pictures = new Map([
      ['a', { sources: [{ path: '/assets/p.webp', width: 480 }], width: 480, height: 320 }],
    ]);
    const imageOf = (path: string, shown?: Pictures): string | undefined =>
      /og:image" content="https:\/\/example\.org\/paper\/([^"]*)"/.exec(
        headAt(path, stories, address, shown),
      )?.[1];
    expect(imageOf('/')).toBe('share/front.png');
    expect(imageOf('/story/خبر-a/')).toBe(`share/story/${encodeURI('خبر-a')}.png`);
    expect(imageOf('/story/خبر-a/', pictures)).toBe(`share/story/${encodeURI('خبر-a')}.jpg`);
    expect(imageOf('/desk/سياسة/1/')).toBe(`share/desk/${encodeURI('سياسة')}.png`);
    expect(imageOf('/tag/سلام/')).toBe('share/front.png');
    expect(imageOf('/search/')).toBe('share/front.png');
    expect(imageOf('/saved/')).toBeUndefined();
    expect(headAt('/story/خبر-a/', stories, address, pictures)).toContain(
      '"image":["https://example.org/paper/assets/p.webp","https://example.org/paper/share/story/',
    );
  });

  test('has no canonical link where the site is not known', () => {
    expect(headAt('/', [makeStory('a')], nowhere)).not.toMatch(/canonical|og:url/);
  });

  test('of an awaited story and of the "not found" page keeps them out of search engines', () => {
    const stories = [makeStory('a', { related: ['منتظر'] })];
    expect(headAt('/story/منتظر/', stories)).toContain('<meta name="robots" content="noindex">');
    expect(headAt('/404/', stories)).toContain('<meta name="robots" content="noindex">');
    expect(headAt('/', stories)).not.toContain('noindex');
  });

  test('of the search is described, and is one page whatever is looked for', () => {
    const head = headAt('/search/', [makeStory('a')]);
    expect(head).toContain('content="البحث في الأخبار – ورق"');
    expect(head).toContain('<link rel="canonical" href="https://example.org/paper/search/">');
    expect(head).not.toContain('noindex');
  });

  test('of an alias leads on without a script', () => {
    const stories = [
      makeStory('a', { headline: 'الأردن يعلن' }),
      makeStory('b', { related: ['الاردن يعلن'] }),
    ];
    const target = `story/${encodeURI('الأردن-يعلن')}/`;
    const head = headAt('/story/الاردن-يعلن/', stories);
    expect(head).toContain(`<link rel="canonical" href="https://example.org/paper/${target}">`);
    expect(head).toContain(`<meta http-equiv="refresh" content="0; url=/paper/${target}">`);
  });

  test('of the newest page of the archive names the numbered one', () => {
    expect(headAt('/archive/', [makeStory('a')])).toContain(
      '<link rel="canonical" href="https://example.org/paper/archive/1/">',
    );
  });
});
