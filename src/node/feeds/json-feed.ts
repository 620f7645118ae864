import type { Feed, FeedEntry } from './feed.ts';

const authorsOf = (name: string | undefined): readonly object[] | undefined =>
  name === undefined ? undefined : [{ name }];

/** What is undefined is left out of JSON. */
const itemOf = (entry: FeedEntry): object => ({
  id: entry.id,
  url: entry.address,
  external_url: entry.origin,
  title: entry.title,
  language: entry.lang,
  content_html: entry.html,
  summary: entry.summary,
  image: entry.image,
  date_published: entry.published,
  date_modified: entry.updated,
  authors: authorsOf(entry.author),
  tags: entry.categories.length === 0 ? undefined : entry.categories,
});

/**
 * Returns a feed as JSON.
 * Source: jsonfeed.org, "JSON Feed Version 1.1".
 */
export const jsonFeed = (feed: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.newspaper.motto ?? undefined,
    home_page_url: feed.home,
    feed_url: feed.addresses.json,
    language: feed.newspaper.locale.language,
    authors: authorsOf(feed.newspaper.name),
    items: feed.entries.map(itemOf),
  });
