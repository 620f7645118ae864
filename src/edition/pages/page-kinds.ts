import {
  ARCHIVE_FOLDER,
  AWAITED_FOLDER,
  DESK_FOLDER,
  PLACE_FOLDER,
  SAVED_FOLDER,
  SEARCH_FOLDER,
  STORY_FOLDER,
  TAG_FOLDER,
} from '../addresses/paths.ts';
import type { Edition } from '../edition.ts';
import { planAliases, type AliasPage } from './alias-page.ts';
import { planAwaitedList, type AwaitedListPage } from './awaited-list-page.ts';
import { planAwaited, type AwaitedPage } from './awaited-page.ts';
import { planSaved, planSearch, type SavedPage, type SearchPage } from './browser-pages.ts';
import { planDisambiguations, type DisambiguationPage } from './disambiguation-page.ts';
import { planFront, type FrontPage } from './front-page.ts';
import { planArchive, planMonths, planUndated, planYears, type YearPage } from './archive-pages.ts';
import {
  planDesks,
  planPlaces,
  planTags,
  type ArchivePage,
  type DeskPage,
  type MonthPage,
  type PlacePage,
  type TagPage,
  type UndatedPage,
} from './list-pages.ts';
import {
  planDeleted,
  planNotFound,
  type DeletedPage,
  type NotFoundPage,
} from './not-found-page.ts';
import type { Masthead, PageBase } from './page-base.ts';
import type { Pages } from './page-plan.ts';
import { planStories, type StoryPage } from './story-page.ts';

/** One address of the site: the JSON that it is rendered from. */
export type Page =
  | FrontPage
  | StoryPage
  | DeskPage
  | PlacePage
  | TagPage
  | ArchivePage
  | YearPage
  | MonthPage
  | UndatedPage
  | AwaitedPage
  | AwaitedListPage
  | AliasPage
  | DeletedPage
  | DisambiguationPage
  | SearchPage
  | SavedPage
  | NotFoundPage;

/**
 * When a build over an older site publishes pages: content before the lists that lead to it, the
 * front page last. A build that is killed then leaves no link to a page that is not there.
 */
export type PublishingStage = 'content' | 'lists' | 'front';

/** The stages of publishing, in their order. */
export const PUBLISHING_STAGES: readonly PublishingStage[] = ['content', 'lists', 'front'];

/** A kind of page: where its pages lie, when they are published, how they are planned. */
export interface PageKind<P extends PageBase = Page> {
  /** The folder of the site that holds these pages and no other files; '' for the top of the site. */
  readonly folder: string;
  readonly stage: PublishingStage;
  readonly plan: (edition: Edition, masthead: Masthead) => Pages<P>;
}

/** Kinds of pages by their names. */
export type PageKinds<P extends PageBase = Page> = Readonly<Record<string, PageKind<P>>>;

/** How each page of the newspaper is made. */
export const PAGE_KINDS = {
  story: { folder: STORY_FOLDER, stage: 'content', plan: planStories },
  awaited: { folder: STORY_FOLDER, stage: 'content', plan: planAwaited },
  alias: { folder: STORY_FOLDER, stage: 'content', plan: planAliases },
  deleted: { folder: STORY_FOLDER, stage: 'content', plan: planDeleted },
  disambiguation: { folder: STORY_FOLDER, stage: 'content', plan: planDisambiguations },
  desk: { folder: DESK_FOLDER, stage: 'lists', plan: planDesks },
  place: { folder: PLACE_FOLDER, stage: 'lists', plan: planPlaces },
  tag: { folder: TAG_FOLDER, stage: 'lists', plan: planTags },
  month: { folder: ARCHIVE_FOLDER, stage: 'lists', plan: planMonths },
  undated: { folder: ARCHIVE_FOLDER, stage: 'lists', plan: planUndated },
  year: { folder: ARCHIVE_FOLDER, stage: 'lists', plan: planYears },
  archive: { folder: ARCHIVE_FOLDER, stage: 'lists', plan: planArchive },
  'awaited-list': { folder: AWAITED_FOLDER, stage: 'lists', plan: planAwaitedList },
  search: { folder: SEARCH_FOLDER, stage: 'lists', plan: planSearch },
  saved: { folder: SAVED_FOLDER, stage: 'lists', plan: planSaved },
  'not-found': { folder: '', stage: 'lists', plan: planNotFound },
  front: { folder: '', stage: 'front', plan: planFront },
} as const satisfies {
  readonly [Kind in Page['kind']]: PageKind<Extract<Page, { readonly kind: Kind }>>;
};

/** Returns the folders that hold nothing but pages, in the order of publishing, each once. */
export function pageFolders(kinds: PageKinds<PageBase>): readonly string[] {
  const all = Object.values(kinds);
  const folders = PUBLISHING_STAGES.flatMap((stage) =>
    all.filter((kind) => kind.stage === stage).map(({ folder }) => folder),
  );
  return [...new Set(folders)].filter((folder) => folder !== '');
}
