import { EMPTY_ENTRY, type EntryPicture, type EntryReading } from '../entry/entry.ts';
import { entryDate } from '../entry/entry-date.ts';
import { htmlText } from '../html/html-text.ts';
import type { FeedBody } from './feed-body.ts';

/** What a feed says of an entry, whatever its format. Absent texts are null. */
export interface FeedItem {
  /** HTML, as all texts here. */
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly tags: readonly string[];
  readonly id: string | null;
  readonly address: string | null;
  readonly body: FeedBody;
  readonly picture: EntryPicture | null;
  /** What the feed is called. */
  readonly source: string | null;
  readonly line: number | null;
}

const plain = (text: string | null): string | null =>
  text === null ? null : htmlText(text) || null;

/** Returns an address of the web, or null where a text is none. */
export function webAddress(text: string | null): string | null {
  const bare = text?.trim() ?? '';
  return /^https?:\/\/\S+$/i.test(bare) && URL.canParse(bare) ? bare : null;
}

/** Returns what an entry of a feed is. */
export function feedEntry(item: FeedItem): EntryReading {
  const headline = plain(item.title);
  const url = webAddress(item.address) ?? webAddress(item.id);
  const key = url ?? item.id ?? headline;
  const { line } = item;
  if (key === null)
    return {
      kind: 'failed',
      line,
      message: 'The entry has neither an address nor an id nor a title.',
      remedy: 'Copy its text into a .txt file.',
    };
  if (item.body.isSummary)
    return {
      kind: 'left out',
      line,
      message: `The feed has a summary alone of "${headline ?? key}".`,
      remedy: 'Save its page, or put its address into a urls.txt and import that with --fetch.',
    };
  const picture = item.body.lines.find((each) => each.kind === 'picture');
  const entry = {
    ...EMPTY_ENTRY,
    key,
    name: url ?? headline ?? key,
    headline,
    byline: item.authors.flatMap((author) => plain(author) ?? []).join('، ') || null,
    date: entryDate(item.published) ?? entryDate(item.updated),
    updated: item.published === null ? null : entryDate(item.updated),
    tags: item.tags.slice(1).flatMap((tag) => plain(tag) ?? []),
    desk: plain(item.tags[0] ?? null),
    source: plain(item.source),
    url,
    lines: item.body.lines,
    picture:
      item.picture ??
      (picture === undefined ? null : { address: picture.address, caption: null, alt: null }),
  };
  return { kind: 'entry', line, entry };
}
