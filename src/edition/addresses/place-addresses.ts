import { placeName } from '../../arabic/lexicon/places/place-name.ts';
import type { Language } from '../newspaper/locale.ts';
import { groupBy } from '../summaries/group-by.ts';
import type { Destination } from './destinations.ts';
import { placePath } from './paths.ts';
import { distinctSlugs, slugOf } from './slug.ts';

/**
 * Returns the countries that stories are about, by their codes.
 *
 * @param codes codes of ISO 3166-1, one for each story about a country.
 * @param language that of the newspaper, in which they are named.
 * @returns a place a code, the one with most stories first; of as many, in the order of their names.
 */
export function placesOf(
  codes: Iterable<string>,
  language: Language,
): ReadonlyMap<string, Destination> {
  const places = [...groupBy(codes, (code) => code)]
    .map(([code, { length: count }]) => ({ code, count, label: placeName(code, language) }))
    .toSorted((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1));
  const slugs = distinctSlugs(
    places.map(({ code, label }) => ({ slug: slugOf(label, code), id: code })),
  );
  return new Map(
    places.map(({ code, label }, at) => [code, { path: placePath(slugs[at] ?? ''), label }]),
  );
}
