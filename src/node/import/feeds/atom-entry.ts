import type { EntryReading } from '../entry/entry.ts';
import { feedBody } from './feed-body.ts';
import { feedEntry } from './feed-entry.ts';
import { charactersIn, childText, childrenOf, innerHtml, type XmlElement } from './xml-element.ts';

/** A text of Atom as HTML. Source: RFC 4287, section 3.1, "Text Constructs". */
function textAsHtml(element: XmlElement | undefined): string | null {
  if (element === undefined) return null;
  const type = element.attributes['type'] ?? 'text';
  const html = type.includes('xhtml') ? innerHtml(element) : charactersIn(element);
  const isPlain = type === 'text' || type === 'text/plain';
  const text = isPlain ? html.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : html;
  return text.trim() === '' ? null : text;
}

/** Where an entry stands. Source: RFC 4287, section 4.2.7, "The atom:link Element". */
function addressOf(entry: XmlElement): string | null {
  const links = childrenOf(entry, 'link');
  const own = links.find(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate');
  return own?.attributes['href'] ?? null;
}

/**
 * Returns what an `entry` of Atom is.
 *
 * @param source what the feed is called, or null.
 */
export function atomEntry(entry: XmlElement, source: string | null): EntryReading {
  const [title] = childrenOf(entry, 'title');
  const [content] = childrenOf(entry, 'content');
  const [summary] = childrenOf(entry, 'summary');
  const tags = childrenOf(entry, 'category').flatMap(
    ({ attributes }) => attributes['label'] ?? attributes['term'] ?? [],
  );
  return feedEntry({
    title: textAsHtml(title),
    authors: childrenOf(entry, 'author').flatMap((author) => childText(author, 'name') ?? []),
    published: childText(entry, 'published', 'issued'),
    updated: childText(entry, 'updated', 'modified'),
    tags,
    id: childText(entry, 'id'),
    address: addressOf(entry),
    body: feedBody(textAsHtml(content), textAsHtml(summary)),
    picture: null,
    source,
    line: entry.line,
  });
}
