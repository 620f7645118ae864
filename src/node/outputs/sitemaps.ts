import type { FrontMatter } from '../../story/story.ts';
import type { Output, OutputFile, SiteContext } from '../publishing/output.ts';
import { addressOf } from '../render/site-address.ts';
import { listedAddresses } from '../sitemaps/listed-addresses.ts';
import { NEWS_SITEMAP_NAME, newsSitemap } from '../sitemaps/news-sitemap.ts';
import { SITEMAP_NAME, sitemapFiles } from '../sitemaps/sitemap.ts';

/** What sitemaps are made from, beside the edition. */
export interface SitemapsMaterial {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Gives the front matter of a seed by its id. */
  readonly frontMatterOf: (id: string) => FrontMatter | undefined;
}

const ROBOTS_NAME = 'robots.txt';

function* siteMaps(
  { today, frontMatterOf }: SitemapsMaterial,
  { edition, address }: SiteContext,
): Generator<OutputFile> {
  const addresses = listedAddresses(edition, frontMatterOf);
  for (const file of sitemapFiles(addresses, address)) yield { kind: 'content', ...file };
  const newspaper = edition.newspaper.name;
  const news = newsSitemap(edition.stories, { newspaper, address, today, datesOf: frontMatterOf });
  if (news !== null) yield { kind: 'content', name: NEWS_SITEMAP_NAME, content: news };
  // Nobody would look for it below a base. Source: RFC 9309, section 2.3.
  if (address.base !== '/') return;
  const names = news === null ? [SITEMAP_NAME] : [SITEMAP_NAME, NEWS_SITEMAP_NAME];
  const lines = names.map((name) => `Sitemap: ${addressOf(`/${name}`, address)}\n`);
  const content = `User-agent: *\nDisallow:\n\n${lines.join('')}`;
  yield { kind: 'content', name: ROBOTS_NAME, content };
}

/**
 * Returns the sitemap, that of the newest stories, and `robots.txt`, which names both. There are none
 * where the address of the site is not known.
 */
export const sitemaps = (material: SitemapsMaterial): Output => ({
  name: 'sitemaps',
  time: 'after-pages',
  key: ({ fingerprint, address }) =>
    address.site === null ? 'none' : JSON.stringify([fingerprint, material.today]),
  files: (site) => (site.address.site === null ? [] : siteMaps(material, site)),
});
