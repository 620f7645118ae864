import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FEED_FOLDER, feedPath } from '../../edition/addresses/feed-paths.ts';
import { FRONT_PATH } from '../../edition/addresses/paths.ts';
import type { ArrangedStory } from '../../edition/edition.ts';
import type { StoryPage } from '../../edition/pages/story-page.ts';
import type { FrontMatter } from '../../story/story.ts';
import { atomFeed } from '../feeds/atom.ts';
import type { Feed, FeedEntry } from '../feeds/feed.ts';
import { feedEntry } from '../feeds/feed-entry.tsx';
import { jsonFeed } from '../feeds/json-feed.ts';
import { listedStories, type ListedStories } from '../feeds/listed-stories.ts';
import type { Output, OutputFile, SiteContext } from '../publishing/output.ts';
import { addressOf } from '../render/site-address.ts';
import { pageFiles } from '../render/page-files.ts';
import { UsageError } from '../usage-error.ts';

/** What feeds are made from, beside the edition. */
export interface FeedsMaterial {
  /** Absolute path of the output folder. */
  readonly outDir: string;
  /** Gives the front matter of a seed by its id. */
  readonly frontMatterOf: (id: string) => FrontMatter | undefined;
}

/** Tells whether a value is the page of a story, by the fields that feeds read first. */
const isStoryPage = (value: unknown): value is StoryPage =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  value.kind === 'story' &&
  'headline' in value &&
  typeof value.headline === 'string' &&
  'sections' in value &&
  Array.isArray(value.sections);

/** Reads the page of a story, as this build or an earlier one wrote it. */
function storyPageAt(outDir: string, pagePath: string): StoryPage {
  const files = pageFiles(pagePath);
  if (files.kind !== 'page') throw new Error(`${pagePath} is no page of a story.`);
  const page: unknown = JSON.parse(readFileSync(path.join(outDir, files.json), 'utf8'));
  if (!isStoryPage(page))
    throw new UsageError(
      `${files.json} is no page of a story any more. Delete it, and build again.`,
    );
  return page;
}

/** Makes the feeds of a site, reading the page of each story once. */
function* siteFeeds(
  { outDir, frontMatterOf }: FeedsMaterial,
  { edition, address }: SiteContext,
): Generator<OutputFile> {
  const { newspaper } = edition;
  const { language } = newspaper.locale;
  const home = addressOf(FRONT_PATH, address);
  const entries = new Map<string, FeedEntry>();
  const entryOf = ({ path: pagePath, storyRecord: { id, summary } }: ArrangedStory): FeedEntry => {
    const known = entries.get(pagePath);
    if (known !== undefined) return known;
    const page = storyPageAt(outDir, pagePath);
    const entry = feedEntry(
      { id, page, summary, language, frontMatter: frontMatterOf(id) },
      home,
      address,
    );
    entries.set(pagePath, entry);
    return entry;
  };
  const feedOf = ({ path: list, label, stories }: ListedStories): Feed => ({
    newspaper,
    title: label === null ? newspaper.name : `${label} – ${newspaper.name}`,
    home: addressOf(list, address),
    addresses: {
      xml: addressOf(feedPath(list, 'xml'), address),
      json: addressOf(feedPath(list, 'json'), address),
    },
    entries: stories.map(entryOf),
  });
  for (const list of listedStories(edition)) {
    const feed = feedOf(list);
    const nameOf = (format: 'xml' | 'json'): string => feedPath(list.path, format).slice(1);
    yield { kind: 'content', name: nameOf('xml'), content: atomFeed(feed) };
    yield { kind: 'content', name: nameOf('json'), content: jsonFeed(feed) };
  }
}

/**
 * Returns the feeds of the whole edition, of each desk, place and tag, in Atom and as JSON. There are
 * none where the address of the site is not known: programs that follow a feed want whole addresses.
 */
export const feeds = (material: FeedsMaterial): Output => ({
  name: 'feeds',
  time: 'after-pages',
  folders: [FEED_FOLDER],
  key: ({ fingerprint, address }) => (address.site === null ? 'none' : fingerprint),
  files: (site) => (site.address.site === null ? [] : siteFeeds(material, site)),
});
