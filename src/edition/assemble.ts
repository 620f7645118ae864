import { desksOf } from './desks.ts';
import type { Digest } from './digest.ts';
import type { Edition, EditionStory } from './edition.ts';
import { linkRelated } from './link-related.ts';
import { createNearIndex, type NearIndexer } from './near-headlines.ts';
import type { Photo, Picture } from './page.ts';
import { addressStories } from './story-addresses.ts';

function byDateThenId(one: Digest, other: Digest): number {
  const mine = one.date ?? '';
  const theirs = other.date ?? '';
  if (mine !== theirs) return mine < theirs ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}

/** Pictures by their paths below the seeds folder, without their endings. */
export type Pictures = ReadonlyMap<string, Picture>;

/** The photo of a story: its picture, when there is one, and what is said of it. */
export function photoOf({ picture, photo }: Digest, pictures: Pictures): Photo | null {
  const found = pictures.get(picture);
  return found === undefined ? null : { ...found, ...photo };
}

/**
 * Puts the stories together: order, addresses, desks, and every headline they name.
 *
 * @param stories digests of all stories, in any order; ids are unique.
 * @param name what the newspaper calls itself.
 * @param pictures those among the seeds; one that no story shows is left out.
 * @param indexNear makes the look-up of near headlines; all that there are find the same.
 * @returns the edition; the same stories in another order give the same edition.
 */
export function assemble(
  stories: readonly Digest[],
  name: string,
  pictures: Pictures = new Map(),
  indexNear: NearIndexer = createNearIndex,
): Edition {
  const ordered = stories.toSorted(byDateThenId);
  const desks = desksOf(ordered.flatMap(({ desk }) => desk ?? []));
  const addresses = addressStories(ordered);
  const links = linkRelated(ordered, addresses, indexNear);
  return {
    name,
    desks: [...desks.values()],
    stories: ordered.map((digest, index): EditionStory => ({
      digest,
      path: addresses.paths[index] ?? '',
      desk: digest.desk === null ? null : (desks.get(digest.desk) ?? null),
      photo: photoOf(digest, pictures),
      related: links.related[index] ?? [],
      namedBy: links.namedBy.get(index) ?? [],
    })),
    awaited: links.awaited,
    aliases: links.aliases,
    shared: addresses.places.filter((place) => place.stories.length > 1),
  };
}
