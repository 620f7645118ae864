import type { Page, Photo, StoryPage } from '../../edition/pages/page.ts';
import { shorten } from '../../edition/summaries/summary.ts';
import { blockText } from '../../reader/text/block-runs.ts';
import { pageTitle } from '../../reader/pages/page-title.ts';
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
export function escapeJson(value: unknown): string {
  const json = JSON.stringify(value);
  // Nearly no text has one, and to look costs far less than to replace.
  return json.includes('<') ? json.replaceAll('<', String.raw`\u003c`) : json;
}

/** A page's address for a browser: base and path, percent-encoded; the origin too where known. */
export const addressOf = (path: string, { site, base }: SiteAddress): string =>
  `${site ?? ''}${base}${encodeURI(path.slice(1))}`;

/** What a search engine shows below the title: the opening of the story, or nothing. */
function descriptionOf(page: Page): string | null {
  if (page.kind === 'front') return page.lead?.headline ?? null;
  if (page.kind !== 'story') return null;
  const [opening] = page.sections.find(({ blocks }) => blocks.length > 0)?.blocks ?? [];
  const text = page.standfirst ?? (opening && blockText(opening));
  return text === undefined ? null : shorten(text);
}

/** The photo that stands for the page where its address is passed on, or null. */
function photoOf(page: Page): Photo | null {
  if (page.kind === 'front') return page.lead?.photo ?? null;
  return page.kind === 'story' ? (page.photo ?? null) : null;
}

/** A photo's widest file for others to fetch: they need its origin. */
function photoAddress(page: Page, address: SiteAddress): string | null {
  const widest = photoOf(page)?.sources.at(-1);
  return widest === undefined || address.site === null ? null : addressOf(widest.path, address);
}

/** Source: The Open Graph protocol, "Structured Properties". */
function photoMeta(page: Page, address: SiteAddress): string {
  const photo = photoOf(page);
  const where = photoAddress(page, address);
  if (photo === null || where === null) return '';
  return [
    openGraph('image', where),
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
  const image = photoAddress(page, address) ?? undefined;
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

/** The address search engines should keep, or null when the page should not be kept at all. */
function canonicalPath(page: Page): string | null {
  switch (page.kind) {
    case 'alias':
      return page.target;
    case 'desk':
    case 'archive':
      return page.canonical;
    case 'awaited':
    case 'not-found':
      return null;
    case 'front':
    case 'story':
    case 'disambiguation':
      return page.path;
  }
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
 * @returns HTML, escaped.
 */
export function headOf(page: Page, address: SiteAddress): string {
  const description = descriptionOf(page);
  const canonical = canonicalPath(page);
  const isKnown = address.site !== null && canonical !== null;
  const title = page.kind === 'front' ? page.masthead.name : pageTitle(page);
  return [
    `<title>${escapeHtml(title)}</title>`,
    description === null ? '' : meta('description', description),
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
    photoMeta(page, address),
    isKnown ? openGraph('url', addressOf(canonical, address)) : '',
    page.kind === 'story' ? articleMeta(page, address) : '',
  ].join('');
}
