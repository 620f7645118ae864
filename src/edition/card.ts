import type { Edition, EditionStory } from './edition.ts';
import type { Card, Head, LeadCard } from './page.ts';

/** The line that names a story in a list. */
export const headOf = ({ digest, path, desk }: EditionStory): Head => ({
  path,
  headline: digest.headline,
  desk: desk?.label ?? null,
  date: digest.date,
});

/** A story as the front page and the lists show it. Tens of thousands are made: no spread. */
export const cardOf = ({ digest, path, desk }: EditionStory): Card => ({
  path,
  headline: digest.headline,
  desk: desk?.label ?? null,
  date: digest.date,
  summary: digest.summary,
  place: digest.place,
  minutes: digest.minutes,
  fit: digest.fit,
});

/** The story that leads the front page, with its photo when it has one. */
export const leadOf = (entry: EditionStory): LeadCard => ({
  ...cardOf(entry),
  ...(entry.photo === null ? {} : { photo: entry.photo }),
});

/** Cards for stories named by their numbers; a number of no story gives no card. */
export const cardsAt = ({ stories }: Edition, numbers: readonly number[]): readonly Card[] =>
  numbers.flatMap((number) => stories[number] ?? []).map(cardOf);
