import { DEFAULT_NEWSPAPER } from '../../../src/edition/newspaper/newspaper.ts';
import type { Feed, FeedEntry } from '../../../src/node/feeds/feed.ts';

/** A story in a feed, with what a test wants to say about it put in. */
export const makeEntry = (name: string, said: Partial<FeedEntry> = {}): FeedEntry => ({
  id: `urn:uuid:${name}`,
  address: `https://example.org/story/${name}/`,
  title: `خبر ${name}`,
  categories: [],
  html: '<p>نص</p>',
  ...said,
});

/** The feed of a whole edition. */
export const makeFeed = (entries: readonly FeedEntry[]): Feed => ({
  newspaper: DEFAULT_NEWSPAPER,
  title: 'ورق',
  home: 'https://example.org/',
  addresses: { xml: 'https://example.org/feed.xml', json: 'https://example.org/feed.json' },
  entries,
});
