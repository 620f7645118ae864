import { opinionAuthor } from './summaries/opinion-author.ts';
import type { SeedProblem } from '../story/story.ts';
import { addressProblems } from './addresses/address-claims.ts';
import { twinSeeds } from './related/twin-seeds.ts';
import type { AddressMemory } from './addresses/address-memory.ts';
import { addressesNow } from './addresses/addresses-now.ts';
import { assemble, photoOf, picturesInText, type Pictures } from './assemble.ts';
import type { Edition } from './edition.ts';
import { relationsAmong } from './related/related-stories.ts';
import type { Newspaper } from './newspaper/newspaper.ts';
import type { StoryRecord } from './story-record.ts';

/** With more changed stories than this the edition is assembled anew. */
const MAX_REPLACED = 20;

/** What is known of the addresses of an edition. */
export interface EditionAddresses {
  /** The origin of the newspaper; null where none is set. */
  readonly site?: string | null;
  /** What builds remember, to start from. */
  readonly memory?: AddressMemory;
}

/** An edition that is brought up to date when some of its stories change. */
export interface IncrementalEdition {
  readonly edition: () => Edition;
  /** What is wrong with the addresses that stories name. */
  readonly problems: () => readonly SeedProblem[];
  /** Which stories have the headline and the words of another. */
  readonly twins: () => readonly SeedProblem[];
  /** Takes records by id, null for a story that is gone; and all pictures and settings as they are now. */
  readonly change: (
    changes: ReadonlyMap<string, StoryRecord | null>,
    pictures: Pictures,
    newspaper?: Newspaper,
    memory?: AddressMemory,
  ) => Edition;
}

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each, at) => each === others[at]);

/** Tells whether two records of one story give all stories the same order, addresses and links. */
const areAlikeToOthers = (one: StoryRecord, other: StoryRecord): boolean =>
  one.headline === other.headline &&
  one.lang === other.lang &&
  one.date === other.date &&
  one.desk === other.desk &&
  one.slug === other.slug &&
  JSON.stringify(one.namedSlug) === JSON.stringify(other.namedSlug) &&
  JSON.stringify(one.namedAliases) === JSON.stringify(other.namedAliases) &&
  areSame(one.places, other.places) &&
  areSame(one.tags, other.tags) &&
  areSame(
    one.related.map(({ headline }) => headline),
    other.related.map(({ headline }) => headline),
  );

/** Returns the edition with other records of some stories, where nothing else changes. */
function withRecords(
  edition: Edition,
  storyRecords: readonly StoryRecord[],
  pictures: Pictures,
): Edition {
  const stories = [...edition.stories];
  for (const storyRecord of storyRecords) {
    const number = stories.findIndex((entry) => entry.storyRecord.id === storyRecord.id);
    const entry = stories[number];
    if (entry !== undefined)
      stories[number] = {
        ...entry,
        storyRecord,
        author: opinionAuthor(storyRecord.byline, entry.desk?.label, edition.newspaper.desks),
        photo: photoOf(storyRecord, pictures),
        innerLinks: storyRecord.innerLinks,
        picturesInText: picturesInText(storyRecord, pictures),
      };
  }
  return { ...edition, stories };
}

/** Returns the records of an edition in its order. */
const inOrder = (
  { stories }: Edition,
  storyRecords: ReadonlyMap<string, StoryRecord>,
): readonly StoryRecord[] =>
  stories.flatMap(({ storyRecord }) => storyRecords.get(storyRecord.id) ?? []);

/**
 * Returns the changed records, where they are few and no other story depends on what changed; else
 * null.
 */
function replacementsAmong(
  storyRecords: ReadonlyMap<string, StoryRecord>,
  changes: ReadonlyMap<string, StoryRecord | null>,
): readonly StoryRecord[] | null {
  if (changes.size > MAX_REPLACED) return null;
  const replacements: StoryRecord[] = [];
  for (const [id, storyRecord] of changes) {
    const before = storyRecords.get(id);
    if (before === undefined && storyRecord === null) continue;
    if (before === undefined || storyRecord === null || !areAlikeToOthers(before, storyRecord))
      return null;
    replacements.push(storyRecord);
  }
  return replacements;
}

/**
 * Returns an edition that is always the one `assemble` would give. Where a change touches neither
 * order nor addresses nor links, as most edits of a text do, only the changed stories are replaced.
 *
 * @param stories records of all stories, in any order; ids are unique.
 * @param newspaper what its editor says of it, to start from.
 * @param firstPictures the pictures to start from.
 */
export function openIncrementalEdition(
  stories: readonly StoryRecord[],
  firstNewspaper: Newspaper,
  firstPictures: Pictures,
  { site = null, memory: firstMemory = [] }: EditionAddresses = {},
): IncrementalEdition {
  const storyRecords = new Map(stories.map((storyRecord) => [storyRecord.id, storyRecord]));
  let pictures = firstPictures;
  let newspaper = firstNewspaper;
  let memory = firstMemory;
  function assembled(): Edition {
    const records = [...storyRecords.values()];
    const { former } = addressesNow(memory, records, storyRecords.keys());
    return assemble(records, newspaper, pictures, former);
  }
  let edition = assembled();
  let problems: readonly SeedProblem[] | null = null;
  let twins: readonly SeedProblem[] | null = null;
  return {
    edition: () => edition,
    problems: () => (problems ??= addressProblems([...storyRecords.values()], site)),
    twins: () => (twins ??= twinSeeds(storyRecords.values())),
    change(changes, newPictures, newNewspaper = newspaper, newMemory = memory) {
      const isSameElse =
        newPictures === pictures && newNewspaper === newspaper && newMemory === memory;
      const replacements = isSameElse ? replacementsAmong(storyRecords, changes) : null;
      pictures = newPictures;
      newspaper = newNewspaper;
      memory = newMemory;
      for (const [id, storyRecord] of changes) {
        if (storyRecord === null) storyRecords.delete(id);
        else storyRecords.set(id, storyRecord);
      }
      twins = null;
      if (replacements === null) {
        edition = assembled();
        problems = null;
      } else {
        const compared = inOrder(edition, storyRecords);
        const relationsOf = relationsAmong(compared);
        edition = { ...withRecords(edition, replacements, pictures), compared, relationsOf };
      }
      return edition;
    },
  };
}
