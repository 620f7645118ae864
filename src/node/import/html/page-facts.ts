import { entryDate } from '../entry/entry-date.ts';
import { onOneLine, textKey } from '../entry/text-line.ts';
import { articleData, type ArticleData } from './json-ld.ts';

/** What the head of a page says of its article. Absent texts are null. */
export interface PageFacts {
  /** What may be the headline, the surest first. */
  readonly titles: readonly string[];
  readonly byline: string | null;
  readonly date: string | null;
  readonly updated: string | null;
  readonly tags: readonly string[];
  readonly desk: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly picture: string | null;
}

const withWords = (text: string | null | undefined): string | null => {
  const line = onOneLine(text ?? '');
  return line === '' ? null : line;
};

/** The contents of `meta` elements of a name or property. */
const metas = (document: Document, name: string): readonly string[] =>
  [...document.querySelectorAll(`meta[property="${name}"],meta[name="${name}"]`)].flatMap(
    (element) => withWords(element.getAttribute('content')) ?? [],
  );

const firstMeta = (document: Document, ...names: readonly string[]): string | null =>
  names.flatMap((name) => metas(document, name))[0] ?? null;

/** What a browser writes above a page that it saves. */
const SAVED_FROM = /saved from url=\(\d+\)(https?:\/\/[^\s<>]+?)(?:\s|-->|$)/;

/** Returns an address of the web that names one page; the top of a site names none. */
function pageAddress(text: string | null | undefined): string | null {
  const bare = text?.trim() ?? '';
  if (!/^https?:\/\/\S+$/i.test(bare) || !URL.canParse(bare)) return null;
  const { pathname, search, href } = new URL(bare);
  return pathname === '/' && search === '' ? null : href;
}

function addressOf(document: Document, html: string, known: string | null): string | null {
  const named = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    firstMeta(document, 'og:url'),
    SAVED_FROM.exec(html.slice(0, 2000))?.[1],
    known,
  ];
  return named.map(pageAddress).find((address) => address !== null) ?? null;
}

/** Names of accounts that are no authors. */
const NO_AUTHOR = /^(?:admin\w*|administrator|editor\w*|user\w*|webmaster|root|\d+)$|https?:|@/i;

/** A longer text names no authors, in UTF-16 code units. */
const MAX_AUTHOR_LENGTH = 100;

function authorOf(
  document: Document,
  data: ArticleData | null,
  sites: readonly string[],
): string | null {
  const named = [
    data?.byline,
    firstMeta(document, 'author', 'article:author', 'dc.creator', 'sailthru.author'),
    document.querySelector('[itemprop="author"] [itemprop="name"],[rel="author"]')?.textContent,
  ].map(withWords);
  const siteKeys = sites.map(textKey).filter((key) => key !== '');
  const isAuthor = (name: string): boolean =>
    !NO_AUTHOR.test(name) &&
    name.length <= MAX_AUTHOR_LENGTH &&
    !siteKeys.some((site) => textKey(name).includes(site) || site.includes(textKey(name)));
  return named.find((name) => name !== null && isAuthor(name)) ?? null;
}

const firstDate = (texts: readonly (string | null | undefined)[]): string | null =>
  texts.map(entryDate).find((date) => date !== null) ?? null;

function publishedDate(document: Document, data: ArticleData | null): string | null {
  return firstDate([
    data?.published,
    firstMeta(document, 'article:published_time', 'datePublished', 'pubdate', 'publish-date'),
    firstMeta(document, 'date', 'dc.date', 'dc.date.issued', 'DC.date.issued', 'parsely-pub-date'),
    document.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime'),
    document.querySelector('[itemprop="datePublished"]')?.getAttribute('content'),
    document.querySelector('article time[datetime],time[pubdate]')?.getAttribute('datetime'),
  ]);
}

/** Keywords of an article: those of a whole site come in crowds, and are left out. */
const MAX_TAGS = 15;

function tagsOf(
  document: Document,
  data: ArticleData | null,
  titles: readonly string[],
): readonly string[] {
  const keywords = firstMeta(document, 'news_keywords', 'keywords') ?? '';
  const lists = [metas(document, 'article:tag'), data?.keywords ?? [], [keywords]];
  const tags = lists.find((list) => list.length > 0) ?? [];
  const words = tags.flatMap((tag) => tag.split(/[,،؛;]/)).flatMap((tag) => withWords(tag) ?? []);
  const unique = [...new Set(words)];
  // Some programs take the words of the headline for keywords.
  const isHeadline = titles.some((title) => textKey(title).includes(textKey(unique.join(''))));
  return unique.length > MAX_TAGS || (unique.length > 1 && isHeadline) ? [] : unique;
}

/**
 * Returns what the head of a page says of its article.
 *
 * @param html the text that the document was made of.
 * @param known the address that the page was fetched from, or null.
 */
export function pageFacts(document: Document, html: string, known: string | null): PageFacts {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const data = articleData([...scripts].map((script) => script.textContent ?? ''));
  const source = withWords(firstMeta(document, 'og:site_name') ?? data?.publisher);
  const url = addressOf(document, html, known);
  const titles = [
    data?.headline,
    firstMeta(document, 'og:title', 'twitter:title'),
    document.querySelector('title')?.textContent,
  ].flatMap((title) => withWords(title) ?? []);
  return {
    titles,
    byline: authorOf(document, data, [source ?? '', url === null ? '' : new URL(url).hostname]),
    date: publishedDate(document, data),
    updated: firstDate([data?.modified, firstMeta(document, 'article:modified_time')]),
    tags: tagsOf(document, data, titles),
    desk: withWords(firstMeta(document, 'article:section') ?? data?.section),
    source,
    url,
    picture: firstMeta(document, 'og:image', 'twitter:image') ?? data?.image ?? null,
  };
}
