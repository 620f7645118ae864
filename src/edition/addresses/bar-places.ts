import { groupBy } from '../summaries/group-by.ts';
import type { Destination } from './destinations.ts';

/** So many countries stand in the bar, beside desks. */
const MAX_PLACES = 4;

/** A smaller edition shows its countries on the front page, and has no need of a second way. */
const MIN_STORIES = 100;

/** A country of fewer stories is not what the newspaper speaks of most. */
const MIN_STORIES_OF_PLACE = 10;

const byLabel = (one: Destination, other: Destination): number =>
  one.label < other.label ? -1 : 1;

/**
 * Returns the countries with the most stories, for the bar of every page. They stand in the order of their names: with
 * a story more, two of them often change their rank, and then all pages would.
 *
 * @param desks a country that has the name of one is left out.
 */
export function barPlaces(
  stories: readonly { readonly places: readonly Destination[] }[],
  desks: readonly Destination[],
): readonly Destination[] {
  if (stories.length < MIN_STORIES) return [];
  const labels = new Set(desks.map(({ label }) => label));
  return [
    ...groupBy(
      stories.flatMap(({ places }) => places),
      ({ path }) => path,
    ).values(),
  ]
    .filter(
      ([place, ...others]) =>
        others.length + 1 >= MIN_STORIES_OF_PLACE && !labels.has(place?.label ?? ''),
    )
    .toSorted((one, other) => other.length - one.length)
    .flatMap(([place]) => place ?? [])
    .slice(0, MAX_PLACES)
    .toSorted(byLabel);
}
