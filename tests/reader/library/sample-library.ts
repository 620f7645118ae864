import type {
  OpenedStory,
  ReadingPlace,
  SavedStory,
  StoryHighlight,
} from '../../../src/reader/library/library.ts';

/** The place of a word of a story. */
export const place = (block: number, others: Partial<ReadingPlace> = {}): ReadingPlace => ({
  block,
  start: 'قال الوزير إن المدارس تفتح',
  word: 3,
  minutesLeft: 2,
  ...others,
});

/** A saved story. */
export const saved = (slug: string, savedAt: number): SavedStory => ({
  path: `/story/${slug}/`,
  headline: slug,
  savedAt,
});

/** An opened story. */
export const opened = (slug: string, openedAt: number, at?: ReadingPlace): OpenedStory => ({
  path: `/story/${slug}/`,
  headline: slug,
  openedAt,
  ...(at === undefined ? {} : { place: at }),
});

/** A highlighted passage. */
export const highlight = (slug: string, exact: string, markedAt: number): StoryHighlight => ({
  path: `/story/${slug}/`,
  headline: slug,
  exact,
  prefix: 'قال الوزير إن الجسر',
  suffix: 'منذ صباح اليوم',
  note: '',
  markedAt,
  changedAt: markedAt,
});
