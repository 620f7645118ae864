import { assemble, photoOf, type Pictures } from './assemble.ts';
import type { StoryRecord } from './story-record.ts';
import type { Edition } from './edition.ts';
import { rememberNear } from './similarity/incremental-index.ts';

/** Up to so many changed stories are put in their places one by one. */
const fewChanges = 20;

/** An edition that changes with its stories. */
export interface Assembly {
  readonly edition: () => Edition;
  /** Takes records by id, null for a story that is gone; and all pictures as they are now. */
  readonly change: (
    changes: ReadonlyMap<string, StoryRecord | null>,
    pictures: Pictures,
  ) => Edition;
}

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each, at) => each === others[at]);

/** Tells whether two records of one story give all stories the same order, addresses and links. */
const standAlike = (one: StoryRecord, other: StoryRecord): boolean =>
  one.headline === other.headline &&
  one.date === other.date &&
  one.desk === other.desk &&
  one.slug === other.slug &&
  areSame(one.formerPaths, other.formerPaths) &&
  areSame(
    one.related.map(({ headline }) => headline),
    other.related.map(({ headline }) => headline),
  );

/** The edition with other records of stories that it has, where nothing else changes. */
function withDigests(
  edition: Edition,
  storyRecords: readonly StoryRecord[],
  pictures: Pictures,
): Edition {
  const stories = [...edition.stories];
  for (const storyRecord of storyRecords) {
    const number = stories.findIndex((entry) => entry.storyRecord.id === storyRecord.id);
    const entry = stories[number];
    if (entry !== undefined)
      stories[number] = { ...entry, storyRecord, photo: photoOf(storyRecord, pictures) };
  }
  return { ...edition, stories };
}

/**
 * Puts stories together as `assemble` does, and again whenever some of them change. Where a change
 * touches neither order nor addresses nor links, as most edits of a text do, the rest is kept.
 *
 * @param stories records of all stories, in any order; ids are unique.
 * @param name what the newspaper calls itself.
 * @param firstPictures the pictures to start from.
 */
export function openAssembly(
  stories: readonly StoryRecord[],
  name: string,
  firstPictures: Pictures,
): Assembly {
  const storyRecords = new Map(stories.map((storyRecord) => [storyRecord.id, storyRecord]));
  let pictures = firstPictures;
  const indexNear = rememberNear();
  let edition = assemble(stories, name, pictures, indexNear);

  /** The changed records, when they are few and each can take the place of the one before it. */
  const replacements = (
    changes: ReadonlyMap<string, StoryRecord | null>,
  ): readonly StoryRecord[] | null => {
    if (changes.size > fewChanges) return null;
    const changed: StoryRecord[] = [];
    for (const [id, storyRecord] of changes) {
      const before = storyRecords.get(id);
      if (before === undefined && storyRecord === null) continue;
      if (before === undefined || storyRecord === null || !standAlike(before, storyRecord))
        return null;
      changed.push(storyRecord);
    }
    return changed;
  };

  return {
    edition: () => edition,
    change(changes, newPictures) {
      const inPlace = newPictures === pictures ? replacements(changes) : null;
      pictures = newPictures;
      for (const [id, storyRecord] of changes) {
        if (storyRecord === null) storyRecords.delete(id);
        else storyRecords.set(id, storyRecord);
      }
      edition =
        inPlace === null
          ? assemble([...storyRecords.values()], name, pictures, indexNear)
          : withDigests(edition, inPlace, pictures);
      return edition;
    },
  };
}
