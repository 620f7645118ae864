import { escapeXml, xmlElement } from '../render/escape-xml.ts';
import type { Feed, FeedEntry } from './feed.ts';

/**
 * What an entry says where its story states no day. Atom demands a moment of each, and any other
 * would be taken for the truth; this one is the zero of computer time, and the last in any order.
 * Source: RFC 4287, section 4.2.15 (`updated` is required).
 */
const UNKNOWN_MOMENT = '1970-01-01T00:00:00Z';

const link = (rel: string, href: string, type?: string): string =>
  `<link rel="${rel}"${type === undefined ? '' : ` type="${type}"`} href="${escapeXml(href)}"/>`;

const person = (name: string): string => `<author>${xmlElement('name', name)}</author>`;

const lastChange = ({ updated }: FeedEntry): string => updated ?? UNKNOWN_MOMENT;

const entryXml = (entry: FeedEntry): string =>
  [
    entry.lang === undefined ? '<entry>' : `<entry xml:lang="${escapeXml(entry.lang)}">`,
    xmlElement('id', entry.id),
    xmlElement('title', entry.title),
    link('alternate', entry.address, 'text/html'),
    entry.origin === undefined ? '' : link('via', entry.origin),
    xmlElement('published', entry.published),
    xmlElement('updated', lastChange(entry)),
    entry.author === undefined ? '' : person(entry.author),
    ...entry.categories.map((term) => `<category term="${escapeXml(term)}"/>`),
    xmlElement('summary', entry.summary),
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
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.newspaper.locale.language}">`,
    xmlElement('id', feed.home),
    xmlElement('title', feed.title),
    xmlElement('subtitle', feed.newspaper.motto),
    xmlElement('rights', feed.newspaper.licence),
    xmlElement('updated', newest(feed.entries.map(lastChange))),
    link('self', feed.addresses.xml, 'application/atom+xml'),
    link('alternate', feed.home, 'text/html'),
    person(feed.newspaper.name),
    '\n',
    ...feed.entries.map(entryXml),
    '</feed>\n',
  ].join('');
