import { feedPath, type FeedFormat } from '../../edition/addresses/feed-paths.ts';
import type { PageBase } from '../../edition/pages/page-base.ts';
import type { Photo } from '../../edition/summaries/picture.ts';
import { shorten } from '../../edition/summaries/summary.ts';
import { entryOf, type ArticleFacts, type PageRegistry } from '../../reader/pages/page-entry.ts';
import { pageTitle } from '../../reader/pages/page-title.ts';
import { pageRegistry } from '../../reader/pages/registry.ts';
import { escapeHtml } from './escape-html.ts';

/** Where the site stands. */
export interface SiteAddress {
  /** Origin without a last slash, or null when it is not known. */
  readonly site: string | null;
  /** `/` or `/some/path/`. */
  readonly base: string;
}

/**
 * Returns JSON for the inside of a `<script>` element: no `<` is left to end it early. That is all
 * it takes where the content is data: U+2028 and U+2029 ended lines in scripts alone, before ES2019.
 * Source: HTML Standard, "Restrictions for contents of script elements".
 */
export const escapeJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/** Returns a page's address for a browser: base and path, percent-encoded; the origin too where known. */
export const addressOf = (path: string, { site, base }: SiteAddress): string =>
  `${site ?? ''}${base}${encodeURI(path.slice(1))}`;

/** Returns the address of a photo's widest file; null where the site's origin is not known. */
function photoAddress(photo: Photo | undefined, address: SiteAddress): string | null {
  const widest = photo?.sources.at(-1);
  return widest === undefined || address.site === null ? null : addressOf(widest.path, address);
}

/** Returns the tags of a photo. Source: The Open Graph protocol, "Structured Properties". */
function photoMeta(photo: Photo | undefined, address: SiteAddress): string {
  const file = photoAddress(photo, address);
  if (photo === undefined || file === null) return '';
  return [
    openGraph('image', file),
    openGraph('image:width', String(photo.width)),
    openGraph('image:height', String(photo.height)),
    photo.alt === null ? '' : openGraph('image:alt', photo.alt),
  ].join('');
}

/**
 * Returns the JSON-LD of an article, with what search engines take from it: the rest they read off
 * the page. It is empty where only the headline is left, as the title says that. Source: Google
 * Search Central, "Article structured data".
 */
function articleMeta(
  { headline, date, updated, byline }: ArticleFacts,
  photo: Photo | undefined,
  address: SiteAddress,
): string {
  const image = photoAddress(photo, address) ?? undefined;
  if ([image, date, updated, byline].every((fact) => fact === undefined)) return '';
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    image,
    datePublished: date,
    dateModified: updated,
    author: byline === undefined ? undefined : { '@type': 'Person', name: byline },
  };
  return `<script type="application/ld+json">${escapeJson(article)}</script>`;
}

/** Returns the links to the feed of a page, in both formats. Source: RSS Autodiscovery, which Atom took over. */
function feedLinks(list: string | undefined, title: string, address: SiteAddress): string {
  if (list === undefined || address.site === null) return '';
  const linkOf = (format: FeedFormat, type: string): string =>
    `<link rel="alternate" type="${type}" title="${escapeHtml(title)}" href="${escapeHtml(addressOf(feedPath(list, format), address))}">`;
  return linkOf('xml', 'application/atom+xml') + linkOf('json', 'application/feed+json');
}

const meta = (name: string, content: string): string =>
  `<meta name="${name}" content="${escapeHtml(content)}">`;

const openGraph = (property: string, content: string): string =>
  `<meta property="og:${property}" content="${escapeHtml(content)}">`;

/**
 * Returns what a page puts into `<head>`: title, description, canonical, Open Graph, JSON-LD. Previews
 * of links take `og:title` (the title without the newspaper's name), `og:type` and `og:site_name`; for
 * `og:description` all of them take the description instead, and none shows `og:locale`.
 *
 * @returns HTML, escaped.
 */
export function headOf(
  page: PageBase,
  address: SiteAddress,
  registry: PageRegistry = pageRegistry,
): string {
  const entry = entryOf(page, registry);
  const description = entry.description?.(page);
  const canonical = entry.canonical(page);
  const isKnown = address.site !== null && canonical !== null;
  const redirect = entry.redirect?.(page);
  const article = entry.article?.(page);
  const photo = entry.photo?.(page);
  const title = pageTitle(page, registry);
  return [
    `<title>${escapeHtml(title)}</title>`,
    description === undefined ? '' : meta('description', shorten(description)),
    canonical === null ? meta('robots', 'noindex') : '',
    isKnown || (redirect !== undefined && canonical !== null)
      ? `<link rel="canonical" href="${escapeHtml(addressOf(canonical, address))}">`
      : '',
    feedLinks(entry.feed?.(page), title, address),
    redirect === undefined
      ? ''
      : `<meta http-equiv="refresh" content="0; url=${escapeHtml(addressOf(redirect, { site: null, base: address.base }))}">`,
    openGraph('title', entry.shareTitle?.(page) ?? title),
    openGraph('type', article === undefined ? 'website' : 'article'),
    openGraph('site_name', page.masthead.name),
    photoMeta(photo, address),
    isKnown ? openGraph('url', addressOf(canonical, address)) : '',
    article === undefined ? '' : articleMeta(article, photo, address),
  ].join('');
}
