import { NO_FORMER_ADDRESSES, type FormerAddresses } from './addresses/address-memory.ts';
import { desksOf, tagsOf, type Destination } from './addresses/destinations.ts';
import { placesOf } from './addresses/place-addresses.ts';
import type { StoryRecord } from './story-record.ts';
import type { Edition, ArrangedEdition, ArrangedStory } from './edition.ts';
import { relationsAmong } from './related/related-stories.ts';
import { sectionNames } from './similarity/section-names.ts';
import { withDeletedStories } from './deleted-stories.ts';
import { foreignLanguage } from './summaries/foreign-language.ts';
import { opinionAuthor } from './summaries/opinion-author.ts';
import { linkRelated } from './linking/link-related.ts';
import type { Newspaper } from './newspaper/newspaper.ts';
import { pictureBeside, type Photo, type Picture } from './summaries/picture.ts';
import { addressStories, type StoryAddresses } from './addresses/story-addresses.ts';

function byDateThenId(one: StoryRecord, other: StoryRecord): number {
  const mine = one.date ?? '';
  const theirs = other.date ?? '';
  if (mine !== theirs) return mine < theirs ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}

/** Pictures by their paths below the seeds folder, without their extensions. */
export type Pictures = ReadonlyMap<string, Picture>;

/** Returns the photo of a story: its picture and its caption; null without a picture. */
export function photoOf({ picture, photo }: StoryRecord, pictures: Pictures): Photo | null {
  const found = pictures.get(picture);
  return found === undefined ? null : { ...found, ...photo };
}

/** Returns the pictures that the text of a story names and that are there, by their names; undefined without any. */
export function picturesInText(
  { id, namedPictures = [] }: StoryRecord,
  pictures: Pictures,
): Readonly<Record<string, Picture>> | undefined {
  const found = namedPictures.flatMap(({ name }) => {
    const picture = pictures.get(pictureBeside(id, name));
    return picture === undefined ? [] : [[name, picture] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** Stories with their order and addresses, before anything is known of what they name. */
interface ArrangedStories {
  readonly edition: ArrangedEdition;
  /** All records, in the order of the edition. */
  readonly storyRecords: readonly StoryRecord[];
  readonly addresses: StoryAddresses;
}

/** Returns the tags of a story, each once, as the story spells them. */
function ownTags(
  { tags }: StoryRecord,
  all: ReadonlyMap<string, Destination>,
): readonly Destination[] {
  const own = new Map<string, Destination>();
  for (const label of tags) {
    const path = all.get(label)?.path;
    if (path !== undefined && !own.has(path)) own.set(path, { path, label });
  }
  return [...own.values()];
}

/** Gives stories their order, addresses, desks, places and tags. */
function arrangeStories(
  stories: readonly StoryRecord[],
  newspaper: Newspaper,
  pictures: Pictures,
  former: FormerAddresses,
): ArrangedStories {
  const storyRecords = stories.toSorted(byDateThenId);
  const { hasPlaces, hasTags } = newspaper;
  const desks = desksOf(
    storyRecords.flatMap(({ desk }) => desk ?? []),
    newspaper.desks,
  );
  const places = placesOf(
    storyRecords.flatMap((record) => (hasPlaces ? record.places : [])),
    newspaper.locale.language,
  );
  const tags = tagsOf(storyRecords.flatMap((record) => (hasTags ? record.tags : [])));
  const addresses = addressStories(storyRecords, former);
  const edition: ArrangedEdition = {
    newspaper,
    desks: [...new Set(desks.values())],
    places: [...places.values()],
    tags: [...new Set(tags.values())],
    stories: storyRecords.map((storyRecord, index): ArrangedStory => {
      const desk = storyRecord.desk === null ? null : (desks.get(storyRecord.desk) ?? null);
      return {
        storyRecord,
        lang: foreignLanguage(storyRecord.lang, newspaper.locale.language),
        path: addresses.paths[index] ?? '',
        desk,
        author: opinionAuthor(storyRecord.byline, desk?.label, newspaper.desks),
        places: storyRecord.places.flatMap((code) => places.get(code) ?? []),
        tags: ownTags(storyRecord, tags),
        photo: photoOf(storyRecord, pictures),
        innerLinks: storyRecord.innerLinks,
        picturesInText: picturesInText(storyRecord, pictures),
      };
    }),
    sharedHeadlines: addresses.headlines.filter(({ stories: sharing }) => sharing.length > 1),
  };
  return { edition, storyRecords, addresses };
}

/**
 * Puts the stories together: order, addresses, desks, and every headline they name.
 *
 * @param stories records of all stories, in any order; ids are unique.
 * @param newspaper what its editor says of it.
 * @param pictures those among the seeds; one that no story shows is left out.
 * @param former what is remembered of addresses that stories had.
 * @returns the edition; the same stories in another order give the same edition.
 */
export function assemble(
  stories: readonly StoryRecord[],
  newspaper: Newspaper,
  pictures: Pictures = new Map(),
  former: FormerAddresses = NO_FORMER_ADDRESSES,
): Edition {
  const { edition, storyRecords, addresses } = arrangeStories(stories, newspaper, pictures, former);
  const labels = sectionNames([newspaper.name, ...edition.desks.map(({ label }) => label)]);
  const links = linkRelated(storyRecords, addresses, labels, newspaper.locale.language);
  const linked = {
    ...edition,
    stories: edition.stories.map((story, number) => ({
      ...story,
      related: links.related[number] ?? [],
      backlinks: links.backlinks[number] ?? [],
    })),
    awaited: links.awaited,
    aliases: links.aliases,
    compared: storyRecords,
    relationsOf: relationsAmong(storyRecords),
  };
  return withDeletedStories(linked, former.deleted);
}
