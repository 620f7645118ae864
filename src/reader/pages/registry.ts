import type { NamedStory } from '../../edition/pages/card.ts';
import type { FrontPage as FrontPageData } from '../../edition/pages/front-page.ts';
import type { ListPage as ListPageData } from '../../edition/pages/list-pages.ts';
import type { StoryPage as StoryPageData } from '../../edition/pages/story-page.ts';
import { listOrder, monthOrder, yearOrder } from '../list-order/list-path.ts';
import { listTitle } from '../lists/list-title.ts';
import { blockText } from '../text/block-runs.ts';
import { inDigits } from '../text/digits.ts';
import { strings } from '../text/strings.ts';
import { AliasPage } from './alias-page.tsx';
import { AwaitedListPage } from './awaited-list-page.tsx';
import { AwaitedPage } from './awaited-page.tsx';
import { DeletedPage } from './deleted-page.tsx';
import { DisambiguationPage } from './disambiguation-page.tsx';
import { FrontPage } from './front-page.tsx';
import { ListPage } from './list-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import type { EntryOfEachKind, PageEntry } from './page-entry.ts';
import { SavedPage } from './saved-page.tsx';
import { SearchPage } from './search-page.tsx';
import { StoryPage } from './story-page.tsx';
import { YearPage } from './year-page.tsx';

const headlineOf = ({ headline }: { readonly headline: string }): string => headline;

/** Returns the stories of the front page as they stand on it, each once. */
function frontStories(page: FrontPageData): readonly NamedStory[] {
  const columns = [
    ...(page.beside === undefined ? [] : [page.beside]),
    ...page.rows.flat(),
    ...page.desks.flatMap((section) => section.columns),
  ];
  const all = [
    ...(page.lead === null ? [] : [page.lead]),
    ...page.under,
    ...columns.flatMap(({ cards, heads }) => [...cards, ...heads]),
    ...page.deskLists.flat().flatMap(({ heads }) => heads),
    ...page.singles.flat().flatMap(({ cards }) => cards),
  ];
  return [...new Map(all.map((story) => [story.path, story])).values()];
}

/** Returns the standfirst of a story, else the text of its first block. */
function openingOf({ standfirst, sections }: StoryPageData): string | undefined {
  const texts = sections.flatMap(({ blocks }) => blocks.map(blockText));
  return standfirst ?? texts.find((text) => text !== '');
}

const list: PageEntry<ListPageData> = {
  Component: ListPage,
  title: listTitle,
  canonical: ({ canonical }) => canonical,
  list: listOrder,
};

/** A list whose newest stories are a feed as well. */
const followedList: PageEntry<ListPageData> = {
  ...list,
  feed: ({ root }) => root,
  trail: () => [],
};

/** A list that has a drawn picture. */
const picturedList: PageEntry<ListPageData> = { ...followedList, sharePicture: ({ root }) => root };

/** Every kind of page: a new kind is one more entry. */
export const pageRegistry = {
  front: {
    Component: FrontPage,
    title: () => null,
    canonical: ({ path }) => path,
    feed: ({ path }) => path,
    description: ({ lead }) => lead?.headline,
    photo: ({ lead }) => lead?.photo,
    list: (page) => ({ stories: frontStories(page), before: null, after: null }),
  },
  story: {
    Component: StoryPage,
    title: headlineOf,
    shareTitle: headlineOf,
    canonical: ({ path }) => path,
    description: openingOf,
    photo: ({ photo }) => photo,
    sharePicture: ({ path }) => path,
    trail: ({ desk }) => (desk === undefined ? [] : [desk]),
    article: (page) => page,
  },
  desk: picturedList,
  place: picturedList,
  tag: followedList,
  archive: list,
  month: { ...list, list: monthOrder },
  undated: list,
  year: {
    Component: YearPage,
    title: ({ year }) => inDigits(year),
    canonical: ({ path }) => path,
    list: yearOrder,
  },
  awaited: {
    Component: AwaitedPage,
    title: headlineOf,
    shareTitle: headlineOf,
    canonical: () => null,
  },
  'awaited-list': {
    Component: AwaitedListPage,
    title: () => strings.awaitedHeadlines,
    canonical: () => null,
  },
  alias: {
    Component: AliasPage,
    title: headlineOf,
    shareTitle: headlineOf,
    canonical: ({ target }) => target,
    redirect: ({ target }) => target,
  },
  deleted: {
    Component: DeletedPage,
    title: () => strings.deletedTitle,
    canonical: () => null,
  },
  disambiguation: {
    Component: DisambiguationPage,
    title: headlineOf,
    shareTitle: headlineOf,
    canonical: ({ path }) => path,
    list: ({ stories }) => ({ stories, before: null, after: null }),
  },
  search: {
    Component: SearchPage,
    title: () => strings.searchTitle,
    // Whatever was looked for: what is found is no page of its own.
    canonical: ({ path }) => path,
  },
  saved: {
    Component: SavedPage,
    title: () => strings.saved,
    canonical: () => null,
  },
  'not-found': {
    Component: NotFoundPage,
    title: () => strings.notFoundTitle,
    canonical: () => null,
  },
} as const satisfies EntryOfEachKind;
