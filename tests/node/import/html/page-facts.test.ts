import { describe, expect, test } from 'vitest';
import { pageFacts } from '../../../../src/node/import/html/page-facts.ts';
import { parseHtml } from '../../../../src/node/import/html/parse-html.ts';

const facts = (head: string, known: string | null = null) => {
  const html = `<!doctype html>${head.startsWith('<!--') ? head : ''}<html><head>${head}</head><body></body></html>`;
  return pageFacts(parseHtml(html), html, known);
};

describe('pageFacts', () => {
  test('reads the tags of previews', () => {
    const head =
      '<title>خبر | موقع</title><meta property="og:title" content="خبر"><meta property="og:site_name" content="موقع">' +
      '<meta property="article:section" content="محليات"><meta property="article:tag" content="أ، ب">' +
      '<meta property="article:published_time" content="2024-01-27T10:00:00Z"><meta property="og:image" content="/a.jpg">' +
      '<meta name="author" content="سامي"><link rel="canonical" href="https://a.example/x">';
    expect(facts(head)).toEqual({
      titles: ['خبر', 'خبر | موقع'],
      byline: 'سامي',
      date: '2024-01-27T10:00:00Z',
      updated: null,
      tags: ['أ', 'ب'],
      desk: 'محليات',
      source: 'موقع',
      url: 'https://a.example/x',
      picture: '/a.jpg',
    });
  });

  test('reads JSON-LD, within a graph too', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': ['NewsArticle'],
          headline: 'خبر',
          author: [{ name: 'هدى' }, { name: 'ريم' }],
          publisher: { name: 'جريدة' },
          image: [{ url: 'https://a.example/p.jpg' }],
          keywords: 'أ,ب',
        },
      ],
    };
    expect(
      facts(`<script type="application/ld+json">${JSON.stringify(data)}</script>`),
    ).toMatchObject({
      titles: ['خبر'],
      byline: 'هدى، ريم',
      source: 'جريدة',
      picture: 'https://a.example/p.jpg',
      tags: ['أ', 'ب'],
    });
  });

  test('takes the address that a browser wrote above a saved page, then the one it was fetched from', () => {
    expect(facts('<!-- saved from url=(0025)https://a.example/saved -->').url).toBe(
      'https://a.example/saved',
    );
    expect(facts('', 'https://a.example/fetched').url).toBe('https://a.example/fetched');
  });

  test.each([
    '<link rel="canonical" href="https://a.example/">',
    '<link rel="canonical" href="javascript:alert(1)">',
    '<meta property="og:url" content="file:///etc/passwd">',
  ])('takes no address that names no page: %s', (head) => expect(facts(head).url).toBeNull());

  test.each(['admin', 'https://facebook.example/x', 'تحرير موقع', 'a@b.example'])(
    'takes %s for no author',
    (name) =>
      expect(
        facts(`<meta property="og:site_name" content="موقع"><meta name="author" content="${name}">`)
          .byline,
      ).toBeNull(),
  );

  test('takes no name of the host for an author, and no words of the headline for keywords', () => {
    const head =
      '<title>ارتفاع منسوب النهر</title><meta name="author" content="nahrnews"><meta name="keywords" content="ارتفاع,منسوب,النهر">' +
      '<link rel="canonical" href="https://nahrnews.example/1">';
    expect(facts(head)).toMatchObject({ byline: null, tags: [] });
  });

  test('survives JSON-LD that is none', () => {
    expect(facts('<script type="application/ld+json">{</script>').titles).toEqual([]);
  });
});
