import type { EntryReading } from '../entry/entry.ts';
import { feedBody } from './feed-body.ts';
import { isJsonFields, type JsonFields } from '../entry/json-fields.ts';
import { feedEntry } from './feed-entry.ts';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

const escaped = (plain: string | null): string | null =>
  plain === null ? null : plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Source: JSON Feed 1.1, "Items"; `author` is that of version 1. */
function readingOf(item: JsonFields, source: string | null): EntryReading {
  const authors = [...listOf(item['authors']), item['author']].filter(isJsonFields);
  const image = text(item['image']) ?? text(item['banner_image']);
  const id = typeof item['id'] === 'number' ? String(item['id']) : text(item['id']);
  return feedEntry({
    title: escaped(text(item['title'])),
    authors: authors.flatMap(({ name }) => escaped(text(name)) ?? []),
    published: text(item['date_published']),
    updated: text(item['date_modified']),
    tags: listOf(item['tags']).flatMap((tag) => escaped(text(tag)) ?? []),
    id,
    address: text(item['url']) ?? text(item['external_url']),
    body: feedBody(
      text(item['content_html']) ?? escaped(text(item['content_text'])),
      escaped(text(item['summary'])),
    ),
    picture: image === null ? null : { address: image, caption: null, alt: null },
    source,
    line: null,
  });
}

/** Tells whether a value is a JSON Feed. Source: JSON Feed 1.1, "Top-level". */
const isFeed = (value: unknown): value is JsonFields =>
  isJsonFields(value) && (text(value['version']) ?? '').includes('jsonfeed.org/version/');

const FAILED: Omit<Extract<EntryReading, { kind: 'failed' }>, 'message'> = {
  kind: 'failed',
  line: null,
  remedy: 'Save the feed again, as the site gives it.',
};

/** Returns what the entries of a JSON Feed are. */
export function jsonFeedEntries(json: string): readonly EntryReading[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return [{ ...FAILED, message: 'The file is no JSON: it was cut short, or edited.' }];
  }
  if (!isFeed(value)) return [{ ...FAILED, message: 'The file is JSON, and no JSON Feed.' }];
  const source = escaped(text(value['title']));
  return listOf(value['items'])
    .filter(isJsonFields)
    .map((item) => readingOf(item, source));
}
