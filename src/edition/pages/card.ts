import type { ArrangedEdition, ArrangedStory } from '../edition.ts';
import type { Card, ListedHeadline, LeadCard, NamedStory } from './page.ts';

/** The headline of a story with its address. */
export const nameOf = ({ storyRecord, path }: ArrangedStory): NamedStory => ({
  path,
  headline: storyRecord.headline,
});

/** The line that names a story in a list. */
export const listedHeadlineOf = ({ storyRecord, path, desk }: ArrangedStory): ListedHeadline => ({
  path,
  headline: storyRecord.headline,
  desk: desk?.label,
  date: storyRecord.date ?? undefined,
});

/** Returns a story as the front page and the lists show it. */
export const cardOf = ({ storyRecord, path, desk }: ArrangedStory): Card => ({
  path,
  headline: storyRecord.headline,
  desk: desk?.label,
  date: storyRecord.date ?? undefined,
  summary: storyRecord.summary ?? undefined,
  place: storyRecord.place ?? undefined,
  minutes: storyRecord.minutes,
});

/** The story that leads the front page, with its photo when it has one. */
export const leadOf = (entry: ArrangedStory): LeadCard => ({
  ...cardOf(entry),
  fit: entry.storyRecord.fit,
  photo: entry.photo ?? undefined,
});

/** Cards for stories named by their numbers; a number of no story gives no card. */
export const cardsAt = (
  { stories }: ArrangedEdition,
  numbers: readonly number[],
): readonly Card[] => numbers.flatMap((number) => stories[number] ?? []).map(cardOf);
