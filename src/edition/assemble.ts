import { desksOf } from './addresses/desk-addresses.ts';
import type { StoryRecord } from './story-record.ts';
import type { Edition, ArrangedEdition, ArrangedStory } from './edition.ts';
import { linkRelated } from './linking/link-related.ts';
import {
  createSimilarHeadlineIndex,
  type SimilarHeadlineIndexer,
} from './similarity/similar-headlines.ts';
import type { Photo, Picture } from './pages/page.ts';
import { addressStories, type StoryAddresses } from './addresses/story-addresses.ts';
import { applyLinks } from './linking/apply-links.ts';

function byDateThenId(one: StoryRecord, other: StoryRecord): number {
  const mine = one.date ?? '';
  const theirs = other.date ?? '';
  if (mine !== theirs) return mine < theirs ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}

/** Pictures by their paths below the seeds folder, without their endings. */
export type Pictures = ReadonlyMap<string, Picture>;

/** The photo of a story: its picture, when there is one, and what is said of it. */
export function photoOf({ picture, photo }: StoryRecord, pictures: Pictures): Photo | null {
  const found = pictures.get(picture);
  return found === undefined ? null : { ...found, ...photo };
}

/** Stories in their places, before anything is known of what they name. */
export interface ArrangedStories {
  readonly edition: ArrangedEdition;
  /** Their records, in the order of the edition: whole, as pages do not show what links are found by. */
  readonly storyRecords: readonly StoryRecord[];
  readonly addresses: StoryAddresses;
}

/**
 * Gives stories their places: order, addresses and desks.
 *
 * @param stories records of all stories, in any order; ids are unique.
 * @param name what the newspaper calls itself.
 * @param pictures those among the seeds; one that no story shows is left out.
 */
export function arrangeStories(
  stories: readonly StoryRecord[],
  name: string,
  pictures: Pictures = new Map(),
): ArrangedStories {
  const storyRecords = stories.toSorted(byDateThenId);
  const desks = desksOf(storyRecords.flatMap(({ desk }) => desk ?? []));
  const addresses = addressStories(storyRecords);
  const edition: ArrangedEdition = {
    name,
    desks: [...desks.values()],
    stories: storyRecords.map((storyRecord, index): ArrangedStory => ({
      storyRecord,
      path: addresses.paths[index] ?? '',
      desk: storyRecord.desk === null ? null : (desks.get(storyRecord.desk) ?? null),
      photo: photoOf(storyRecord, pictures),
    })),
    shared: addresses.places.filter((place) => place.stories.length > 1),
  };
  return { edition, storyRecords, addresses };
}

/**
 * Finds every headline that stories name.
 *
 * @param indexNear makes the look-up of near headlines; all that there are find the same.
 * @returns the edition, with its links.
 */
export function linkStories(
  { edition, storyRecords, addresses }: ArrangedStories,
  indexNear: SimilarHeadlineIndexer = createSimilarHeadlineIndex,
): Edition {
  const { backlinks, ...links } = linkRelated(storyRecords, addresses, indexNear);
  return applyLinks(edition, {
    ...links,
    backlinks: storyRecords.map((_, number) => backlinks.get(number) ?? []),
  });
}

/**
 * Puts the stories together: order, addresses, desks, and every headline they name.
 *
 * @param stories records of all stories, in any order; ids are unique.
 * @param name what the newspaper calls itself.
 * @param pictures those among the seeds; one that no story shows is left out.
 * @param indexNear makes the look-up of near headlines; all that there are find the same.
 * @returns the edition; the same stories in another order give the same edition.
 */
export const assemble = (
  stories: readonly StoryRecord[],
  name: string,
  pictures?: Pictures,
  indexNear?: SimilarHeadlineIndexer,
): Edition => linkStories(arrangeStories(stories, name, pictures), indexNear);
