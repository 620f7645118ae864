import { addressOf, type SiteAddress } from '../render/site-address.ts';
import { xmlElement } from '../render/escape-xml.ts';
import { momentOf } from '../render/moment.ts';
import type { ListedAddress } from './listed-addresses.ts';

/** A file of a sitemap: its name at the top of the site, which says what it may speak of. */
export interface SitemapFile {
  readonly name: string;
  readonly content: string;
}

/** The file that search engines are told of. */
export const SITEMAP_NAME = 'sitemap.xml';

/** Source: sitemaps.org, "Sitemaps XML format": no file has more addresses. */
const MAX_ADDRESSES = 50_000;

const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** A day stays one; a moment is written as W3C Datetime has it, which is RFC 3339 here. */
const lastChange = (changed: string): string =>
  changed.length === DAY_LENGTH ? changed : momentOf(changed);

function urlSet(addresses: readonly ListedAddress[], site: SiteAddress): string {
  const urls = addresses.map(
    ({ path, changed }) =>
      `<url>${xmlElement('loc', addressOf(path, site))}${xmlElement('lastmod', changed === null ? null : lastChange(changed))}</url>\n`,
  );
  return `${XML}<urlset xmlns="${SCHEMA}">\n${urls.join('')}</urlset>\n`;
}

/**
 * Returns the sitemap of a site: one file, or several with an index that names them.
 * Source: sitemaps.org, "Sitemaps XML format".
 *
 * @param site its origin is known.
 */
export function sitemapFiles(
  addresses: readonly ListedAddress[],
  site: SiteAddress,
): readonly SitemapFile[] {
  if (addresses.length <= MAX_ADDRESSES)
    return [{ name: SITEMAP_NAME, content: urlSet(addresses, site) }];
  const count = Math.ceil(addresses.length / MAX_ADDRESSES);
  const files = Array.from({ length: count }, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    content: urlSet(addresses.slice(index * MAX_ADDRESSES, (index + 1) * MAX_ADDRESSES), site),
  }));
  const entries = files.map(
    ({ name }) => `<sitemap>${xmlElement('loc', addressOf(`/${name}`, site))}</sitemap>\n`,
  );
  const index = `${XML}<sitemapindex xmlns="${SCHEMA}">\n${entries.join('')}</sitemapindex>\n`;
  return [...files, { name: SITEMAP_NAME, content: index }];
}
