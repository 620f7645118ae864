import { expect, test } from 'vitest';
import { sitemapFiles } from '../../../src/node/sitemaps/sitemap.ts';
import { sitemapFaults } from './sitemap-faults.ts';

const site = { site: 'https://example.org', base: '/paper/' };

test('a sitemap is to the letter, and holds to the rules', () => {
  const [file, ...others] = sitemapFiles(
    [
      { path: '/', changed: null },
      { path: '/story/خبر/', changed: '2024-01-27' },
      { path: "/story/a&b'/", changed: '2024-01-27T08:00+0300' },
    ],
    site,
  );
  expect(others).toEqual([]);
  expect(file?.name).toBe('sitemap.xml');
  expect(file?.content).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      '<url><loc>https://example.org/paper/</loc></url>',
      '<url><loc>https://example.org/paper/story/%D8%AE%D8%A8%D8%B1/</loc><lastmod>2024-01-27</lastmod></url>',
      "<url><loc>https://example.org/paper/story/a&amp;b'/</loc><lastmod>2024-01-27T08:00:00+03:00</lastmod></url>",
      '</urlset>',
      '',
    ].join('\n'),
  );
});

test('above fifty thousand addresses, an index names several files', () => {
  const addresses = Array.from({ length: 50_001 }, (_, at) => ({
    path: `/story/${at}/`,
    changed: null,
  }));
  const files = sitemapFiles(addresses, site);
  expect(files.map(({ name }) => name)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
  expect(files.slice(1).map(({ content }) => sitemapFaults(content))).toEqual([[], []]);
  expect(files[0]?.content.match(/<url>/g)?.length).toBe(50_000);
  expect(files[1]?.content).toContain('/story/50000/');
  expect(files[2]?.content).toContain('<loc>https://example.org/paper/sitemap-2.xml</loc>');
});

test('the check finds what is empty, not whole, twice there and undated', () => {
  const xml = (inner: string): string =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${inner}</urlset>`;
  expect(sitemapFaults(xml(''))).toEqual(['0 entries']);
  expect(sitemapFaults(xml('<url><loc>/a/</loc><lastmod>today</lastmod></url>'))).toEqual([
    '"/a/" is no whole address, encoded',
    'the last change is "today"',
  ]);
});
