import type { Page, Photo, StoryPage } from '../../edition/pages/page.ts';
import { shorten } from '../../edition/summaries/summary.ts';
import { entryOf, type PageRegistry } from '../../reader/pages/page-entry.ts';
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
 * JSON that can stand inside a `<script>` element: no `<` is left to end it early. That is all it
 * takes where the content is data: U+2028 and U+2029 ended lines in scripts alone, before ES2019.
 * Source: HTML Standard, "Restrictions for contents of script elements".
 */
export const escapeJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/** A page's address for a browser: base and path, percent-encoded; the origin too where known. */
export const addressOf = (path: string, { site, base }: SiteAddress): string =>
  `${site ?? ''}${base}${encodeURI(path.slice(1))}`;

/** A photo's widest file for others to fetch: they need its origin. */
function photoAddress(photo: Photo | undefined, address: SiteAddress): string | null {
  const widest = photo?.sources.at(-1);
  return widest === undefined || address.site === null ? null : addressOf(widest.path, address);
}

/** Source: The Open Graph protocol, "Structured Properties". */
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
 * What a search engine takes from an article's JSON-LD, and nothing else: language, description,
 * address, desk and place are read off the page itself. Source: Google Search Central, "Article
 * structured data", which requires none of them; where only the headline is left, the title says it.
 */
function articleMeta(page: StoryPage, address: SiteAddress): string {
  const image = photoAddress(page.photo, address) ?? undefined;
  const { date, updated, byline } = page;
  if ([image, date, updated, byline].every((said) => said === undefined)) return '';
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: page.headline,
    image,
    datePublished: date,
    dateModified: updated,
    author: byline === undefined ? undefined : { '@type': 'Person', name: byline },
  };
  return `<script type="application/ld+json">${escapeJson(article)}</script>`;
}

const meta = (name: string, content: string): string =>
  `<meta name="${name}" content="${escapeHtml(content)}">`;

const openGraph = (property: string, content: string): string =>
  `<meta property="og:${property}" content="${escapeHtml(content)}">`;

/**
 * What a page puts into `<head>`: title, description, canonical, Open Graph, JSON-LD. Previews of
 * links take `og:title` (the title without the newspaper's name), `og:type` and `og:site_name`; for
 * `og:description` all of them take the description instead, and none shows `og:locale`.
 *
 * @param registry what is known of each kind of page.
 * @returns HTML, escaped.
 */
export function headOf(
  page: Page,
  address: SiteAddress,
  registry: PageRegistry = pageRegistry,
): string {
  const entry = entryOf(page, registry);
  const description = entry.description?.(page);
  const canonical = entry.canonical(page);
  const isKnown = address.site !== null && canonical !== null;
  const title = pageTitle(page, registry);
  return [
    `<title>${escapeHtml(title)}</title>`,
    description === undefined ? '' : meta('description', shorten(description)),
    canonical === null ? meta('robots', 'noindex') : '',
    isKnown || (page.kind === 'alias' && canonical !== null)
      ? `<link rel="canonical" href="${addressOf(canonical, address)}">`
      : '',
    page.kind === 'alias'
      ? `<meta http-equiv="refresh" content="0; url=${addressOf(page.target, { site: null, base: address.base })}">`
      : '',
    openGraph('title', 'headline' in page ? page.headline : title),
    openGraph('type', page.kind === 'story' ? 'article' : 'website'),
    openGraph('site_name', page.masthead.name),
    photoMeta(entry.photo?.(page), address),
    isKnown ? openGraph('url', addressOf(canonical, address)) : '',
    page.kind === 'story' ? articleMeta(page, address) : '',
  ].join('');
}
