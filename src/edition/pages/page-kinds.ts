import { ARCHIVE_FOLDER, DESK_FOLDER, STORY_FOLDER } from '../addresses/paths.ts';
import type { Edition } from '../edition.ts';
import { planAliases } from './alias-page.ts';
import { planAwaited } from './awaited-page.ts';
import { planDisambiguations } from './disambiguation-page.ts';
import { planFront } from './front-page.ts';
import { planArchive, planDesks } from './list-pages.ts';
import { planNotFound } from './not-found-page.ts';
import type { Masthead, Page, PageBase } from './page.ts';
import type { Pages } from './page-plan.ts';
import { planStories } from './story-page.ts';

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

/** Every kind of page of the newspaper. A new kind is one line here, and one in the reader. */
export const PAGE_KINDS = {
  story: { folder: STORY_FOLDER, stage: 'content', plan: planStories },
  awaited: { folder: STORY_FOLDER, stage: 'content', plan: planAwaited },
  alias: { folder: STORY_FOLDER, stage: 'content', plan: planAliases },
  disambiguation: { folder: STORY_FOLDER, stage: 'content', plan: planDisambiguations },
  desk: { folder: DESK_FOLDER, stage: 'lists', plan: planDesks },
  archive: { folder: ARCHIVE_FOLDER, stage: 'lists', plan: planArchive },
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
