import { parseXml } from '../feeds/atom-faults.ts';

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9';

/** Source: W3C, "Date and Time Formats": a day, or a moment with its zone. */
const W3C_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

const MAX_ADDRESS_LENGTH = 2048;

const textsOf = (parent: Element, namespace: string, name: string): readonly string[] =>
  [...parent.children]
    .filter((child) => child.namespaceURI === namespace && child.localName === name)
    .map(({ textContent }) => textContent);

function* newsFaults(url: Element): Generator<string> {
  const [news] = url.getElementsByTagNameNS(NEWS, 'news');
  if (news === undefined) return;
  const [publication] = news.getElementsByTagNameNS(NEWS, 'publication');
  const required = [
    publication === undefined ? [] : textsOf(publication, NEWS, 'name'),
    publication === undefined ? [] : textsOf(publication, NEWS, 'language'),
    textsOf(news, NEWS, 'title'),
    textsOf(news, NEWS, 'publication_date'),
  ];
  if (required.some((texts) => texts.length !== 1 || texts[0] === '')) yield 'news lack a field';
  if (!textsOf(news, NEWS, 'publication_date').every((text) => W3C_DATE.test(text)))
    yield 'news have no date';
}

function* urlFaults(url: Element): Generator<string> {
  const [address = '', ...others] = textsOf(url, SITEMAP, 'loc');
  if (others.length > 0) yield 'an entry has two addresses';
  if (!URL.canParse(address) || address !== new URL(address).href || /["'<>]/.test(address))
    yield `"${address}" is no whole address, encoded`;
  if (address.length >= MAX_ADDRESS_LENGTH) yield `${address} is too long`;
  const changes = textsOf(url, SITEMAP, 'lastmod');
  if (changes.length > 1 || !changes.every((text) => W3C_DATE.test(text)))
    yield `the last change is "${changes.join(' ')}"`;
  const known = new Set(['loc', 'lastmod', 'news']);
  for (const { localName } of url.children)
    if (!known.has(localName)) yield `an entry has a <${localName}>`;
  yield* newsFaults(url);
}

/** Tells what of a sitemap, or of an index of several, breaks a rule of sitemaps.org or of Google News. */
export function sitemapFaults(xml: string): readonly string[] {
  const document = parseXml(xml);
  const broken = document.querySelector('parsererror');
  if (broken !== null) return [broken.textContent];
  const { localName, namespaceURI, children } = document.documentElement;
  const entry = { urlset: 'url', sitemapindex: 'sitemap' }[localName];
  if (entry === undefined || namespaceURI !== SITEMAP) return ['the root is no sitemap'];
  const addresses = [...children].flatMap((child) => textsOf(child, SITEMAP, 'loc'));
  return [
    ...(children.length > 0 && children.length <= 50_000 ? [] : [`${children.length} entries`]),
    ...(new Set(addresses).size === children.length ? [] : ['an address stands twice']),
    ...[...children].flatMap((child) =>
      child.localName === entry ? [...urlFaults(child)] : [`a <${child.localName}>`],
    ),
  ];
}
