import type { ArrangedEdition, ArrangedStory } from '../edition.ts';
import { hasLeadPhoto } from '../front/card-photo.ts';
import type { Fit } from '../summaries/headline-fit.ts';
import type { HeadlineLines } from '../summaries/headline-lines.ts';
import type { Photo } from '../summaries/picture.ts';
import { shorten } from '../summaries/summary.ts';
import type { Unpublished } from '../summaries/unpublished.ts';

/** A story by its name. */
export interface NamedStory {
  readonly path: string;
  readonly headline: string;
  /** BCP 47 primary language, where it is not that of the interface. */
  readonly lang?: string | undefined;
  readonly unpublished?: Unpublished | undefined;
  /** `YYYY-MM-DD`, where the seed states a date; of neighbours only where they are not published. */
  readonly date?: string | undefined;
}

/** A story as a list of headlines shows it. */
export interface ListedHeadline extends NamedStory {
  readonly desk?: string | undefined;
  /** Who wrote it, where its desk is one of opinion. */
  readonly author?: string | undefined;
}

/** A story as the front page and the lists show it. `minutes` is 0 for less than one. */
export interface Card extends ListedHeadline {
  readonly summary?: string | undefined;
  readonly place?: string | undefined;
  readonly minutes: number;
}

/** A story in a list that a page opens with: the height of its headline is known before its face comes. */
export interface ListedCard extends Card {
  readonly headlineLines: HeadlineLines;
}

/** The story that leads the front page, with its photo when it has one. */
export interface LeadCard extends ListedCard {
  readonly fit: Fit;
  readonly photo?: Photo | undefined;
}

/** The headline of a story with its address. */
export const nameOf = ({ storyRecord, lang, path }: ArrangedStory): NamedStory => ({
  path,
  headline: storyRecord.headline,
  lang,
  unpublished: storyRecord.unpublished,
  date: (storyRecord.unpublished && storyRecord.date) ?? undefined,
});

/** The line that names a story in a list. */
export const listedHeadlineOf = ({
  storyRecord,
  lang,
  path,
  desk,
  author,
}: ArrangedStory): ListedHeadline => ({
  path,
  headline: storyRecord.headline,
  lang,
  desk: desk?.label,
  author,
  date: storyRecord.date ?? undefined,
  unpublished: storyRecord.unpublished,
});

/** Returns a story as the front page and the lists show it. */
export const cardOf = (story: ArrangedStory): Card => ({
  ...listedHeadlineOf(story),
  summary: story.storyRecord.summary === null ? undefined : shorten(story.storyRecord.summary),
  place: story.storyRecord.place ?? undefined,
  minutes: story.storyRecord.minutes,
});

/** Returns a story as a list shows it that a page opens with. */
export const listedCardOf = (story: ArrangedStory): ListedCard => ({
  ...cardOf(story),
  headlineLines: story.storyRecord.headlineLines,
});

/** Returns the story that leads a page; a small photo would be drawn larger than it is. */
export const leadOf = (entry: ArrangedStory): LeadCard => ({
  ...listedCardOf(entry),
  fit: entry.storyRecord.fit,
  photo: hasLeadPhoto(entry) ? (entry.photo ?? undefined) : undefined,
});

/** Cards for stories named by their numbers; a number of no story gives no card. */
export const cardsAt = (
  { stories }: ArrangedEdition,
  numbers: readonly number[],
): readonly Card[] => numbers.flatMap((number) => stories[number] ?? []).map(cardOf);
