import type { EditionStory } from '../../edition/edition.ts';
import { addressOf, type SiteAddress } from '../render/site-address.ts';
import { xmlElement } from '../render/escape-xml.ts';
import { momentOf } from '../render/moment.ts';
import type { StatedDates } from './listed-addresses.ts';

/** The file of the newest stories. */
export const NEWS_SITEMAP_NAME = 'news-sitemap.xml';

/** Source: Google Search Central, "Create a news sitemap": no file has more stories. */
const MAX_STORIES = 1000;

const DAY_MS = 24 * 60 * 60 * 1000;

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** The day before another. */
const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, DAY_LENGTH);

/** What the newest stories are named with. */
export interface NewsSite {
  readonly newspaper: string;
  readonly address: SiteAddress;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Gives what the front matter of a seed states, by its id. */
  readonly datesOf: (id: string) => StatedDates | undefined;
}

/** A story, and the day it states. */
interface DatedStory {
  readonly story: EditionStory;
  readonly day: string;
}

/** The published stories of today and of the day before, the newest first. */
const newest = (stories: readonly EditionStory[], today: string): readonly DatedStory[] =>
  stories
    .flatMap((story): readonly DatedStory[] => {
      const { date: day, unpublished } = story.storyRecord;
      if (day === null || day < dayBefore(today) || day > today) return [];
      return unpublished === undefined ? [{ story, day }] : [];
    })
    .slice(0, MAX_STORIES);

function newsEntry({ story, day }: DatedStory, site: NewsSite): string {
  const { id, lang, headline } = story.storyRecord;
  const said = site.datesOf(id)?.date ?? day;
  const published = said.length === DAY_LENGTH ? said : momentOf(said);
  return [
    '<url>',
    xmlElement('loc', addressOf(story.path, site.address)),
    '<news:news><news:publication>',
    xmlElement('news:name', site.newspaper),
    xmlElement('news:language', lang),
    '</news:publication>',
    xmlElement('news:publication_date', published),
    xmlElement('news:title', headline),
    '</news:news></url>\n',
  ].join('');
}

/**
 * Returns the sitemap of the stories of the last two days, as far as they state their day; null where
 * there is none, since no sitemap may be empty.
 * Source: Google Search Central, "Create a news sitemap".
 */
export function newsSitemap(stories: readonly EditionStory[], site: NewsSite): string | null {
  const entries = newest(stories, site.today).map((story) => newsEntry(story, site));
  if (entries.length === 0) return null;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" ',
    'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n',
    ...entries,
    '</urlset>\n',
  ].join('');
}
