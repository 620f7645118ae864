import type { EntryPicture, EntryReading } from '../entry/entry.ts';
import { feedBody } from './feed-body.ts';
import { feedEntry } from './feed-entry.ts';
import { charactersIn, childText, childrenOf, type XmlElement } from './xml-element.ts';

/** A mail address before a name: `editor@example.org (Name)`. Source: RSS 2.0, `author`. */
const MAIL = /^\S+@\S+\s*(?:\((.*)\))?$/;

const authorName = (text: string): string | null => {
  const mail = MAIL.exec(text.trim());
  return mail === null ? text : (mail[1] ?? null);
};

/** The picture that an entry encloses. Source: RSS 2.0, `enclosure`; Media RSS 1.5, `media:content`. */
function enclosed(item: XmlElement): EntryPicture | null {
  const elements = ['enclosure', 'media:content', 'media:thumbnail'].flatMap((name) => [
    ...childrenOf(item, name),
    ...childrenOf(item, 'media:group').flatMap((group) => childrenOf(group, name)),
  ]);
  const picture = elements.find(
    ({ name, attributes }) =>
      name === 'media:thumbnail' ||
      /^image\b/.test(attributes['type'] ?? attributes['medium'] ?? '') ||
      /\.(?:jpe?g|png|webp|avif)(?:\?|$)/i.test(attributes['url'] ?? ''),
  );
  const address = picture?.attributes['url'] ?? null;
  if (picture === undefined || address === null) return null;
  return { address, caption: childText(picture, 'media:description', 'media:title'), alt: null };
}

/**
 * Returns what an `item` of RSS 2.0 or RSS 1.0 is.
 *
 * @param source what the feed is called, or null.
 */
export function rssItem(item: XmlElement, source: string | null): EntryReading {
  const authors = [...childrenOf(item, 'dc:creator'), ...childrenOf(item, 'author')];
  const tags = [...childrenOf(item, 'category'), ...childrenOf(item, 'dc:subject')];
  return feedEntry({
    title: childText(item, 'title'),
    authors: authors.flatMap((author) => authorName(charactersIn(author)) ?? []),
    published: childText(item, 'pubDate', 'dc:date', 'published'),
    updated: childText(item, 'updated'),
    tags: tags.map(charactersIn),
    id: childText(item, 'guid'),
    address: childText(item, 'link'),
    body: feedBody(childText(item, 'content:encoded'), childText(item, 'description')),
    picture: enclosed(item),
    source,
    line: item.line,
  });
}
