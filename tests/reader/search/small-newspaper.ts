import { gzipSync } from 'node:zlib';
import { vi } from 'vitest';
import type { SearchPage } from '../../../src/edition/pages/browser-pages.ts';
import type { StoryPage } from '../../../src/edition/pages/story-page.ts';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { tableOf } from '../../../src/search/index/word-table.ts';
import { storyWords } from '../../../src/search/index/story-words.ts';
import { masthead } from '../sample-pages.ts';
import { searchedStory } from '../../search/searched-story.ts';

/** A story of the newspaper that is searched. */
export interface SmallStory {
  readonly headline: string;
  readonly text: string;
  readonly desk?: string;
  readonly date?: string;
  readonly place?: string;
  /** The countries that it is about. */
  readonly places?: readonly string[];
}

export const searchPage: SearchPage = {
  kind: 'search',
  path: '/search/',
  masthead: { ...masthead, hasPlaces: true },
  places: [{ path: '/place/الأردن/', label: 'الأردن' }],
};

const pathOf = ({ headline }: SmallStory): string => `/story/${headline.replaceAll(' ', '-')}/`;

/** Returns the page of a story of the newspaper. */
export function pageOf(story: SmallStory): StoryPage {
  const { headline, text, desk, date, place } = story;
  return {
    kind: 'story',
    path: pathOf(story),
    masthead,
    headline,
    fit: { narrow: 8, wide: 8 },
    dateline: place === undefined ? undefined : { place, source: null },
    desk: masthead.desks.find(({ label }) => label === desk),
    date,
    sections: [{ id: 'top', blocks: text.split('\n') }],
  };
}

function indexOf(stories: readonly SmallStory[]): ReadonlyMap<string, Uint8Array> {
  const indexed = stories.map((story) => {
    const { headline, text, desk, date } = story;
    const block = { kind: 'paragraph', text, line: 1 } as const;
    const words = storyWords(
      searchedStory({ headline, sections: [{ subhead: null, blocks: [block] }] }),
    );
    const { places = [] } = story;
    return { listed: { path: pathOf(story), headline, desk, date, places }, words };
  });
  const files = buildIndex(
    indexed.map(({ listed }) => listed),
    tableOf(indexed.map(({ words }) => words)),
    stories.map(pathOf).join(' '),
  );
  return new Map([...files].map(({ name, bytes }) => [name, gzipSync(bytes)]));
}

/** The host of a newspaper, in place of `fetch`. */
export interface SmallHost {
  /** The names of the files of the index that were asked for. */
  readonly asked: readonly string[];
  /** Ends or mends the connection. */
  readonly connect: (isOnline: boolean) => void;
}

/** Lets `fetch` answer as the host of a newspaper of these stories, the newest first. */
export function hostOf(stories: readonly SmallStory[]): SmallHost {
  const files = indexOf(stories);
  const pages = new Map<string, unknown>(stories.map((story) => [pathOf(story), pageOf(story)]));
  pages.set(searchPage.path, searchPage);
  const asked: string[] = [];
  let isOnline = true;
  vi.stubGlobal('fetch', async (address: string) => {
    if (!isOnline) throw new TypeError('offline');
    const path = decodeURIComponent(address);
    const name = /^\/search-index\/(.+)$/.exec(path)?.[1];
    if (name === undefined) {
      const page = pages.get(path.replace(/index\.json$/, ''));
      return page === undefined ? new Response(null, { status: 404 }) : Response.json(page);
    }
    asked.push(name);
    const file = files.get(name);
    return file === undefined
      ? new Response(null, { status: 404 })
      : new Response(Buffer.from(file));
  });
  return {
    asked,
    connect(connected) {
      isOnline = connected;
    },
  };
}
