import type { Page } from '../../src/edition/pages/page-kinds.ts';
import {
  awaitedPage,
  frontPage,
  fullStoryPage,
  notFoundPage,
  deletedPage,
  disambiguationPage,
  storyPage,
} from './sample-pages.ts';
import { archivePage, deskPage, placePage, tagPage } from './sample-lists.ts';
import {
  archiveContents,
  awaitedListPage,
  monthPage,
  savedPage,
  yearPage,
} from './archive-pages.ts';
import { frontPageWithPhoto, storyPageWithPhoto } from './photo-pages.ts';

/** Pages of each kind but the aliases, by a name for people. */
export const allPages: readonly (readonly [string, Page])[] = [
  ...[0, 1, 2, 3, 4, 5, 6, 7, 40].map((total) => [`front of ${total}`, frontPage(total)] as const),
  ['story', storyPage()],
  ['story with everything', fullStoryPage()],
  ['story with a photo', storyPageWithPhoto()],
  ...[1, 3, 40].map(
    (total) => [`front of ${total} with a photo`, frontPageWithPhoto(total)] as const,
  ),
  ['archive', archivePage()],
  ['archive with its contents', archivePage({ contents: archiveContents })],
  ['month of the archive', monthPage()],
  ['year of the archive', yearPage],
  ['desk', deskPage()],
  ['place', placePage()],
  ['tag', tagPage()],
  ['awaited', awaitedPage()],
  ['awaited headlines', awaitedListPage()],
  ['disambiguation', disambiguationPage()],
  ['deleted', deletedPage],
  ['saved', savedPage],
  ['not found', notFoundPage],
];
