import { describe, expect, test } from 'vitest';
import type { SiteAddress } from '../../../src/node/render/site-address.ts';
import { structuredData, type DescribedPage } from '../../../src/node/render/structured-data.ts';

const somewhere: SiteAddress = { site: 'https://example.org', base: '/paper/' };
const nowhere: SiteAddress = { site: null, base: '/paper/' };
const home = 'https://example.org/paper/';

const story: DescribedPage = {
  language: 'ar',
  masthead: { name: 'ورق', desks: [] },
  path: '/story/خبر/',
  title: 'خبر',
  article: { headline: 'خبر' },
  trail: [],
  images: [],
};

function dataOf(page: DescribedPage, address = somewhere): unknown {
  const script = structuredData(page, address);
  const [, json = 'null'] =
    /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(script) ?? [];
  expect(json).not.toContain('<');
  return JSON.parse(json);
}

const publisher = { '@type': 'NewsMediaOrganization', name: 'ورق', url: home };

describe('a story', () => {
  test('has the recommended fields of an article, and the way to it', () => {
    const desk = { path: '/desk/سياسة/', label: 'سياسة' };
    const article = {
      headline: 'خبر </script><!--',
      lang: 'fa',
      byline: 'كاتب',
      date: '2024-01-27',
      updated: '2024-01-28',
      desk,
      tags: [{ path: '/tag/سلام/', label: 'سلام' }],
      origin: { url: 'https://example.net/a' },
    };
    const images = ['https://example.org/paper/a.png'];
    expect(dataOf({ ...story, article, trail: [desk], images })).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'خبر </script><!--',
          url: `${home}story/${encodeURI('خبر')}/`,
          inLanguage: 'fa',
          image: images,
          datePublished: '2024-01-27',
          dateModified: '2024-01-28',
          author: { '@type': 'Person', name: 'كاتب' },
          publisher,
          articleSection: 'سياسة',
          keywords: ['سلام'],
          isBasedOn: 'https://example.net/a',
        },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'ورق', item: home },
            {
              '@type': 'ListItem',
              position: 2,
              name: 'سياسة',
              item: `${home}desk/${encodeURI('سياسة')}/`,
            },
            { '@type': 'ListItem', position: 3, name: 'خبر' },
          ],
        },
      ],
    });
  });

  test('states no more than its seed does', () => {
    expect(dataOf(story)).toMatchObject({
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'خبر',
          url: `${home}story/${encodeURI('خبر')}/`,
          inLanguage: 'ar',
          publisher,
        },
        { '@type': 'BreadcrumbList' },
      ],
    });
    expect(structuredData(story, somewhere)).not.toMatch(/date|author|image|isBasedOn/);
  });

  test('names no address where that of the site is not known', () => {
    const article = { headline: 'خبر', byline: 'كاتب' };
    expect(dataOf({ ...story, article }, nowhere)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'خبر',
      inLanguage: 'ar',
      author: { '@type': 'Person', name: 'كاتب' },
      publisher: { '@type': 'NewsMediaOrganization', name: 'ورق' },
    });
    expect(structuredData(story, nowhere)).toBe('');
  });
});

test('the front page is the site, and says how it is searched', () => {
  const masthead = { name: 'ورق', desks: [], motto: 'صحيفة', shortName: 'و' };
  const front = { language: 'ar', masthead, path: '/', title: 'ورق', images: [] } as const;
  expect(dataOf(front)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: 'ورق',
    alternateName: 'و',
    description: 'صحيفة',
    url: home,
    inLanguage: 'ar',
    publisher,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${home}search/?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  });
  expect(structuredData(front, nowhere)).toBe('');
});

test('a page outside of any order says nothing', () => {
  const { trail: _, article: __, ...page } = story;
  expect(structuredData(page, somewhere)).toBe('');
});

test('what says no language is in that of the newspaper', () => {
  const page = { ...story, language: 'en' } as const;
  expect(dataOf({ ...page, path: '/' })).toMatchObject({
    '@graph': [{ inLanguage: 'en' }, {}, { '@type': 'WebSite', inLanguage: 'en' }],
  });
  const article = { headline: 'خبر', lang: 'ar' };
  expect(dataOf({ ...page, article })).toMatchObject({ '@graph': [{ inLanguage: 'ar' }, {}] });
});
