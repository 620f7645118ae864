import { desksOf } from './pages/desks.ts';
import type { Digest } from './story-record.ts';
import type { Edition, PlacedEdition, PlacedStory } from './edition.ts';
import { linkRelated } from './linking/link-related.ts';
import { createNearIndex, type NearIndexer } from './similarity/similar-headlines.ts';
import type { Photo, Picture } from './pages/page.ts';
import { addressStories, type StoryAddresses } from './addresses/story-addresses.ts';
import { withLinks } from './linking/apply-links.ts';

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

/** Stories in their places, before anything is known of what they name. */
export interface PlacedStories {
  readonly edition: PlacedEdition;
  /** Their digests, in the order of the edition: whole, as pages do not show what links are found by. */
  readonly digests: readonly Digest[];
  readonly addresses: StoryAddresses;
}

/**
 * Gives stories their places: order, addresses and desks.
 *
 * @param stories digests of all stories, in any order; ids are unique.
 * @param name what the newspaper calls itself.
 * @param pictures those among the seeds; one that no story shows is left out.
 */
export function placeStories(
  stories: readonly Digest[],
  name: string,
  pictures: Pictures = new Map(),
): PlacedStories {
  const digests = stories.toSorted(byDateThenId);
  const desks = desksOf(digests.flatMap(({ desk }) => desk ?? []));
  const addresses = addressStories(digests);
  const edition: PlacedEdition = {
    name,
    desks: [...desks.values()],
    stories: digests.map((digest, index): PlacedStory => ({
      digest,
      path: addresses.paths[index] ?? '',
      desk: digest.desk === null ? null : (desks.get(digest.desk) ?? null),
      photo: photoOf(digest, pictures),
    })),
    shared: addresses.places.filter((place) => place.stories.length > 1),
  };
  return { edition, digests, addresses };
}

/**
 * Finds every headline that stories name.
 *
 * @param indexNear makes the look-up of near headlines; all that there are find the same.
 * @returns the edition, with its links.
 */
export function linkStories(
  { edition, digests, addresses }: PlacedStories,
  indexNear: NearIndexer = createNearIndex,
): Edition {
  const { namedBy, ...links } = linkRelated(digests, addresses, indexNear);
  return withLinks(edition, {
    ...links,
    namedBy: digests.map((_, number) => namedBy.get(number) ?? []),
  });
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
export const assemble = (
  stories: readonly Digest[],
  name: string,
  pictures?: Pictures,
  indexNear?: NearIndexer,
): Edition => linkStories(placeStories(stories, name, pictures), indexNear);
