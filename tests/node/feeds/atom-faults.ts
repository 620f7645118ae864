import { JSDOM } from 'jsdom';

const ATOM = 'http://www.w3.org/2005/Atom';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** A moment as Atom has it. Source: RFC 3339, section 5.6, and RFC 4287, section 3.3. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** How often a child may stand in its parent. */
interface ChildRule {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

const once = (name: string): ChildRule => ({ name, least: 1, most: 1 });
const atMostOnce = (name: string): ChildRule => ({ name, least: 0, most: 1 });
const any = (name: string): ChildRule => ({ name, least: 0, most: Infinity });

/** Source: RFC 4287, section 4.1.1. */
const FEED_RULES = [
  ...['id', 'title', 'updated'].map(once),
  ...['generator', 'icon', 'logo', 'rights', 'subtitle'].map(atMostOnce),
  ...['author', 'category', 'contributor', 'link', 'entry'].map(any),
];

/** Source: RFC 4287, section 4.1.2. */
const ENTRY_RULES = [
  ...['id', 'title', 'updated'].map(once),
  ...['content', 'published', 'rights', 'source', 'summary'].map(atMostOnce),
  ...['author', 'category', 'contributor', 'link'].map(any),
];

const childrenOf = (parent: Element, name: string): readonly Element[] =>
  [...parent.children].filter((child) => child.localName === name);

const textOf = (parent: Element, name: string): string =>
  childrenOf(parent, name)[0]?.textContent ?? '';

function* childFaults(parent: Element, rules: readonly ChildRule[]): Generator<string> {
  for (const { name, least, most } of rules) {
    const count = childrenOf(parent, name).length;
    if (count < least || count > most) yield `<${parent.localName}> has ${count} <${name}>`;
  }
  const known = new Set(rules.map(({ name }) => name));
  for (const child of parent.children)
    if (child.namespaceURI !== ATOM || !known.has(child.localName))
      yield `<${parent.localName}> has a <${child.localName}>`;
}

/** Source: RFC 4287, sections 3.2 (persons), 4.2.2 (categories), 4.2.7 (links), 4.2.6 (ids). */
function* partFaults(parent: Element): Generator<string> {
  if (!URL.canParse(textOf(parent, 'id'))) yield `the id "${textOf(parent, 'id')}" is no IRI`;
  for (const name of ['updated', 'published'])
    for (const { textContent } of childrenOf(parent, name))
      if (!MOMENT.test(textContent) || Number.isNaN(Date.parse(textContent)))
        yield `<${name}> is "${textContent}"`;
  for (const author of childrenOf(parent, 'author'))
    if (textOf(author, 'name') === '') yield 'an author has no name';
  for (const category of childrenOf(parent, 'category'))
    if (!category.getAttribute('term')) yield 'a category has no term';
  const links = childrenOf(parent, 'link');
  for (const link of links)
    if (!URL.canParse(link.getAttribute('href') ?? '')) yield 'a link has no whole address';
  const alternates = links
    .filter((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate')
    .map((link) => `${link.getAttribute('type')} ${link.getAttribute('hreflang')}`);
  if (new Set(alternates).size < alternates.length) yield 'two alternate links are of one type';
}

function* entryFaults(entry: Element, feed: Element): Generator<string> {
  yield* childFaults(entry, ENTRY_RULES);
  yield* partFaults(entry);
  const isSigned = [entry, feed].some((parent) => childrenOf(parent, 'author').length > 0);
  if (!isSigned) yield 'an entry has no author';
  const content = childrenOf(entry, 'content')[0];
  const types = ['text', 'html', 'xhtml'];
  if (content !== undefined && !types.includes(content.getAttribute('type') ?? 'text'))
    yield 'the content is of no known type';
}

const { DOMParser } = new JSDOM('').window;

/** Reads XML; of what is none, the document says so. */
export const parseXml = (xml: string): Document =>
  new DOMParser().parseFromString(xml, 'application/xml');

/**
 * Tells what of an Atom feed breaks a rule of RFC 4287, or of this project: the language is said, and
 * the feed names its own address.
 */
export function atomFaults(xml: string): readonly string[] {
  const document = parseXml(xml);
  const broken = document.querySelector('parsererror');
  if (broken !== null) return [broken.textContent];
  const feed = document.documentElement;
  if (feed.namespaceURI !== ATOM || feed.localName !== 'feed') return ['the root is no feed'];
  const entries = childrenOf(feed, 'entry');
  const ids = entries.map((entry) => `${textOf(entry, 'id')} ${textOf(entry, 'updated')}`);
  return [
    ...childFaults(feed, FEED_RULES),
    ...partFaults(feed),
    ...entries.flatMap((entry) => [...entryFaults(entry, feed)]),
    ...(new Set(ids).size < ids.length ? ['two entries have one id and one moment'] : []),
    ...(feed.getAttributeNS(XML, 'lang') ? [] : ['the feed says no language']),
    ...(childrenOf(feed, 'link').some((link) => link.getAttribute('rel') === 'self')
      ? []
      : ['the feed does not say where it stands']),
  ];
}
