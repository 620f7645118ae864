import { FRONT_PATH } from '../../edition/addresses/paths.ts';
import type { ArrangedEdition, ArrangedStory } from '../../edition/edition.ts';

/** The stories of one feed, the newest first. */
export interface ListedStories {
  /** Path of the page that lists them; the front page stands for all of the edition. */
  readonly path: string;
  /** What the list is called; null for the whole edition. */
  readonly label: string | null;
  readonly stories: readonly ArrangedStory[];
}

/**
 * Most stories of the feed of the whole edition. A story of 450 Arabic words takes some 6 kB, so that the
 * feed stays well below the 512 kB above which FeedBurner refuses one.
 */
const MAX_NEWEST = 50;

/** Most stories of the feed of a desk, a place or a tag: twice as many as a feed of WordPress has. */
const MAX_OF_LIST = 20;

/** Returns the stories of each feed: those of the whole edition, of each desk, place and tag. */
export function listedStories(edition: ArrangedEdition): readonly ListedStories[] {
  const stories = edition.stories.filter(
    ({ storyRecord }) => storyRecord.unpublished === undefined,
  );
  const byPath = new Map<string, ArrangedStory[]>();
  for (const story of stories)
    for (const { path } of [story.desk ?? [], story.places, story.tags].flat()) {
      const listed = byPath.get(path);
      if (listed === undefined) byPath.set(path, [story]);
      else if (listed.length < MAX_OF_LIST) listed.push(story);
    }
  const lists = [...edition.desks, ...edition.places, ...edition.tags];
  return [
    { path: FRONT_PATH, label: null, stories: stories.slice(0, MAX_NEWEST) },
    ...lists.map(({ path, label }) => ({ path, label, stories: byPath.get(path) ?? [] })),
  ];
}
