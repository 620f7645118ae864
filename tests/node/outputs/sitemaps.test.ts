import { afterEach, beforeEach, expect, test } from 'vitest';
import { sitemaps } from '../../../src/node/outputs/sitemaps.ts';
import type { SiteContext } from '../../../src/node/publishing/output.ts';
import { publish } from '../../../src/node/publishing/publish.ts';
import { editionOf } from '../../edition/make-edition.ts';
import { makeStory, published } from '../../edition/make-story.ts';
import { openSiteFolder, type SiteFolder } from '../publishing/site-folder.ts';

let folder: SiteFolder;
beforeEach(() => {
  folder = openSiteFolder();
});
afterEach(() => folder.remove());

const site = (base: string, origin: string | null = 'https://example.org'): SiteContext => ({
  edition: editionOf([makeStory('a', published('2024-01-27'))]),
  address: { site: origin, base },
  fingerprint: 'same',
});

const output = (today: string) => sitemaps({ today, frontMatterOf: () => undefined });

test('robots are told of the sitemap, and of that of the news where there are any', async () => {
  const first = await publish([output('2024-01-28')], site('/'), folder.path, new Map());
  expect(folder.read('robots.txt')).toBe(
    'User-agent: *\nDisallow:\n\nSitemap: https://example.org/sitemap.xml\nSitemap: https://example.org/news-sitemap.xml\n',
  );
  expect([...first.names]).toEqual(['sitemap.xml', 'news-sitemap.xml', 'robots.txt']);
  // The day alone has changed.
  const later = await publish([output('2024-01-29')], site('/'), folder.path, first.records);
  expect([...later.names]).toEqual(['sitemap.xml', 'robots.txt']);
  expect(folder.read('robots.txt')).not.toContain('news');
});

test('there is no robots.txt below a base', async () => {
  const below = await publish([output('2024-02-27')], site('/paper/'), folder.path, new Map());
  expect([...below.names]).toEqual(['sitemap.xml']);
});

test('there is nothing where the address of the site is not known', async () => {
  const { names } = await publish([output('2024-01-28')], site('/', null), folder.path, new Map());
  expect([...names]).toEqual([]);
});
