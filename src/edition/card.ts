import type { Edition, EditionStory } from './edition.ts';
import { fitOf } from './fit.ts';
import type { Card, Head, LeadCard } from './page.ts';
import { summaryOf } from './summary.ts';

/** The line that names a story in a list. */
export const headOf = ({ story, path, desk, date }: EditionStory): Head => ({
  path,
  headline: story.headline,
  desk: desk?.label ?? null,
  date,
});

/** A story as the front page and the lists show it. */
export const cardOf = (entry: EditionStory): Card => ({
  ...headOf(entry),
  summary: summaryOf(entry.story),
  place: entry.story.dateline?.place ?? null,
  minutes: entry.minutes,
  fit: fitOf(entry.story.headline),
});

/** The story that leads the front page, with its photo when it has one. */
export const leadOf = (entry: EditionStory): LeadCard => ({
  ...cardOf(entry),
  ...(entry.photo === null ? {} : { photo: entry.photo }),
});

/** Cards for stories named by their numbers; a number of no story gives no card. */
export const cardsAt = ({ stories }: Edition, numbers: readonly number[]): readonly Card[] =>
  numbers.flatMap((number) => stories[number] ?? []).map(cardOf);
