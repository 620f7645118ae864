import { assemble, photoOf, type Pictures } from './assemble.ts';
import type { Digest } from './story-record.ts';
import type { Edition } from './edition.ts';
import { rememberNear } from './similarity/incremental-index.ts';

/** Up to so many changed stories are put in their places one by one. */
const fewChanges = 20;

/** An edition that changes with its stories. */
export interface Assembly {
  readonly edition: () => Edition;
  /** Takes digests by id, null for a story that is gone; and all pictures as they are now. */
  readonly change: (changes: ReadonlyMap<string, Digest | null>, pictures: Pictures) => Edition;
}

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each, at) => each === others[at]);

/** Tells whether two digests of one story give all stories the same order, addresses and links. */
const standAlike = (one: Digest, other: Digest): boolean =>
  one.headline === other.headline &&
  one.date === other.date &&
  one.desk === other.desk &&
  one.slug === other.slug &&
  areSame(one.formerPaths, other.formerPaths) &&
  areSame(
    one.related.map(({ headline }) => headline),
    other.related.map(({ headline }) => headline),
  );

/** The edition with other digests of stories that it has, where nothing else changes. */
function withDigests(edition: Edition, digests: readonly Digest[], pictures: Pictures): Edition {
  const stories = [...edition.stories];
  for (const digest of digests) {
    const number = stories.findIndex((entry) => entry.digest.id === digest.id);
    const entry = stories[number];
    if (entry !== undefined)
      stories[number] = { ...entry, digest, photo: photoOf(digest, pictures) };
  }
  return { ...edition, stories };
}

/**
 * Puts stories together as `assemble` does, and again whenever some of them change. Where a change
 * touches neither order nor addresses nor links, as most edits of a text do, the rest is kept.
 *
 * @param stories digests of all stories, in any order; ids are unique.
 * @param name what the newspaper calls itself.
 * @param firstPictures the pictures to start from.
 */
export function openAssembly(
  stories: readonly Digest[],
  name: string,
  firstPictures: Pictures,
): Assembly {
  const digests = new Map(stories.map((digest) => [digest.id, digest]));
  let pictures = firstPictures;
  const indexNear = rememberNear();
  let edition = assemble(stories, name, pictures, indexNear);

  /** The changed digests, when they are few and each can take the place of the one before it. */
  const replacements = (changes: ReadonlyMap<string, Digest | null>): readonly Digest[] | null => {
    if (changes.size > fewChanges) return null;
    const changed: Digest[] = [];
    for (const [id, digest] of changes) {
      const before = digests.get(id);
      if (before === undefined && digest === null) continue;
      if (before === undefined || digest === null || !standAlike(before, digest)) return null;
      changed.push(digest);
    }
    return changed;
  };

  return {
    edition: () => edition,
    change(changes, newPictures) {
      const inPlace = newPictures === pictures ? replacements(changes) : null;
      pictures = newPictures;
      for (const [id, digest] of changes) {
        if (digest === null) digests.delete(id);
        else digests.set(id, digest);
      }
      edition =
        inPlace === null
          ? assemble([...digests.values()], name, pictures, indexNear)
          : withDigests(edition, inPlace, pictures);
      return edition;
    },
  };
}
