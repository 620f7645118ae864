import { FRONT_PATH, SEARCH_PATH } from '../../edition/addresses/paths.ts';
import type { Language } from '../../edition/newspaper/locale.ts';
import type { Masthead } from '../../edition/pages/page-base.ts';
import type { ArticleFacts } from '../../reader/pages/page-entry.ts';
import { escapeJson } from './escape-json.ts';
import { addressOf, type SiteAddress } from './site-address.ts';

/** A page as search engines are told of it. Paths are site-absolute without the base, decoded. */
export interface DescribedPage {
  /** That of the newspaper, in which a page is that says no other. */
  readonly language: Language;
  readonly masthead: Masthead;
  /** The path that search engines keep. */
  readonly path: string;
  /** Its title, without the newspaper's name. */
  readonly title: string;
  readonly article?: ArticleFacts | undefined;
  /** What stands between the front page and this one; undefined for a page outside of any order. */
  readonly trail?: readonly { readonly path: string; readonly label: string }[] | undefined;
  /** Whole addresses of its pictures. */
  readonly images: readonly string[];
}

const publisherOf = ({ name }: Masthead, address: SiteAddress): object => ({
  '@type': 'NewsMediaOrganization',
  name,
  url: address.site === null ? undefined : addressOf(FRONT_PATH, address),
});

/**
 * Returns an article with what search engines take from it.
 * Source: Google Search Central, "Article structured data"; schema.org, `NewsArticle`.
 */
function articleOf(
  { language, masthead, path, images }: DescribedPage,
  { headline, lang = language, byline, date, updated, desk, tags, origin }: ArticleFacts,
  address: SiteAddress,
): object {
  return {
    '@type': 'NewsArticle',
    headline,
    url: address.site === null ? undefined : addressOf(path, address),
    inLanguage: lang,
    image: images.length === 0 ? undefined : images,
    datePublished: date,
    dateModified: updated,
    author: byline === undefined ? undefined : { '@type': 'Person', name: byline },
    publisher: publisherOf(masthead, address),
    articleSection: desk?.label,
    keywords: tags?.map(({ label }) => label),
    isBasedOn: origin?.url,
  };
}

/**
 * Returns the way from the front page to a page; the page itself needs no address.
 * Source: Google Search Central, "Breadcrumb structured data".
 */
function breadcrumbsOf(
  { masthead, title, trail = [] }: DescribedPage,
  address: SiteAddress,
): object {
  const steps = [{ path: FRONT_PATH, label: masthead.name }, ...trail];
  const names = [
    ...steps.map(({ path, label }) => ({ name: label, item: addressOf(path, address) })),
    { name: title },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: names.map((step, at) => ({ '@type': 'ListItem', position: at + 1, ...step })),
  };
}

/**
 * Returns the site with its search.
 * Source: Google Search Central, "Site names"; schema.org, `SearchAction`.
 */
function siteOf({ language, masthead }: DescribedPage, address: SiteAddress): object {
  const urlTemplate = `${addressOf(SEARCH_PATH, address)}?q={search_term_string}`;
  return {
    '@type': 'WebSite',
    name: masthead.name,
    alternateName: masthead.shortName,
    description: masthead.motto,
    url: addressOf(FRONT_PATH, address),
    inLanguage: language,
    publisher: publisherOf(masthead, address),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** Whether an article says more than its title does. */
const saysMore = ({ date, updated, byline }: ArticleFacts): boolean =>
  [date, updated, byline].some((fact) => fact !== undefined);

function thingsOn(page: DescribedPage, address: SiteAddress): readonly object[] {
  const { article, trail, path } = page;
  // Ways and searches are nothing but addresses.
  if (address.site === null)
    return article !== undefined && saysMore(article) ? [articleOf(page, article, address)] : [];
  return [
    ...(article === undefined ? [] : [articleOf(page, article, address)]),
    ...(trail === undefined ? [] : [breadcrumbsOf(page, address)]),
    ...(path === FRONT_PATH ? [siteOf(page, address)] : []),
  ];
}

/**
 * Returns the JSON-LD of a page, in a script that is data and runs nowhere, so that no policy forbids
 * it; empty where there is nothing to say.
 */
export function structuredData(page: DescribedPage, address: SiteAddress): string {
  const things = thingsOn(page, address);
  if (things.length === 0) return '';
  const [only, ...others] = things;
  const data = others.length === 0 ? only : { '@graph': things };
  return `<script type="application/ld+json">${escapeJson({ '@context': 'https://schema.org', ...data })}</script>`;
}
