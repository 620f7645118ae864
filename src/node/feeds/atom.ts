import { escapeHtml } from '../render/escape-html.ts';
import { FEED_LANGUAGE, type Feed, type FeedEntry } from './feed.ts';

/**
 * What an entry says where its story states no day. Atom demands a moment of each, and any other
 * would be taken for the truth; this one is the zero of computer time, and the last in any order.
 * Source: RFC 4287, section 4.2.15 (`updated` is required).
 */
const UNKNOWN_MOMENT = '1970-01-01T00:00:00Z';

/** Characters that no XML may have, not even escaped. Source: XML 1.0, section 2.2. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escapeXml = (text: string): string => escapeHtml(text.replaceAll(FORBIDDEN, ''));

/** Returns an element with a text; empty where there is none. */
const element = (name: string, text: string | null | undefined): string =>
  text === undefined || text === null ? '' : `<${name}>${escapeXml(text)}</${name}>`;

const link = (rel: string, href: string, type?: string): string =>
  `<link rel="${rel}"${type === undefined ? '' : ` type="${type}"`} href="${escapeXml(href)}"/>`;

const person = (name: string): string => `<author>${element('name', name)}</author>`;

const lastChange = ({ updated }: FeedEntry): string => updated ?? UNKNOWN_MOMENT;

const entryXml = (entry: FeedEntry): string =>
  [
    entry.lang === undefined ? '<entry>' : `<entry xml:lang="${escapeXml(entry.lang)}">`,
    element('id', entry.id),
    element('title', entry.title),
    link('alternate', entry.address, 'text/html'),
    entry.origin === undefined ? '' : link('via', entry.origin),
    element('published', entry.published),
    element('updated', lastChange(entry)),
    entry.author === undefined ? '' : person(entry.author),
    ...entry.categories.map((term) => `<category term="${escapeXml(term)}"/>`),
    element('summary', entry.summary),
    `<content type="html">${escapeXml(entry.html)}</content>`,
    '</entry>\n',
  ].join('');

/** The moment of the newest change, whatever the zones. */
const newest = (moments: readonly string[]): string =>
  moments.reduce(
    (latest, moment) => (Date.parse(moment) > Date.parse(latest) ? moment : latest),
    UNKNOWN_MOMENT,
  );

/**
 * Returns a feed in Atom.
 * Source: RFC 4287, "The Atom Syndication Format".
 */
export const atomFeed = (feed: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${FEED_LANGUAGE}">`,
    element('id', feed.home),
    element('title', feed.title),
    element('subtitle', feed.newspaper.motto),
    element('rights', feed.newspaper.licence),
    element('updated', newest(feed.entries.map(lastChange))),
    link('self', feed.addresses.xml, 'application/atom+xml'),
    link('alternate', feed.home, 'text/html'),
    person(feed.newspaper.name),
    '\n',
    ...feed.entries.map(entryXml),
    '</feed>\n',
  ].join('');
