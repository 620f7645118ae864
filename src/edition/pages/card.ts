import type { PlacedEdition, PlacedStory } from '../edition.ts';
import type { Card, Head, LeadCard, NamedStory } from './page.ts';

/** The headline of a story with its address. */
export const nameOf = ({ digest, path }: PlacedStory): NamedStory => ({
  path,
  headline: digest.headline,
});

/** The line that names a story in a list. */
export const headOf = ({ digest, path, desk }: PlacedStory): Head => ({
  path,
  headline: digest.headline,
  desk: desk?.label,
  date: digest.date ?? undefined,
});

/** A story as the front page and the lists show it. Tens of thousands are made: no spread. */
export const cardOf = ({ digest, path, desk }: PlacedStory): Card => ({
  path,
  headline: digest.headline,
  desk: desk?.label,
  date: digest.date ?? undefined,
  summary: digest.summary ?? undefined,
  place: digest.place ?? undefined,
  minutes: digest.minutes,
});

/** The story that leads the front page, with its photo when it has one. */
export const leadOf = (entry: PlacedStory): LeadCard => ({
  ...cardOf(entry),
  fit: entry.digest.fit,
  photo: entry.photo ?? undefined,
});

/** Cards for stories named by their numbers; a number of no story gives no card. */
export const cardsAt = ({ stories }: PlacedEdition, numbers: readonly number[]): readonly Card[] =>
  numbers.flatMap((number) => stories[number] ?? []).map(cardOf);
