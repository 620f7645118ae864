import { assemble, type Pictures } from '../edition/assemble.ts';
import { digestOf } from '../edition/digest.ts';
import type { Edition } from '../edition/edition.ts';
import { makePage, notFoundPath, paginate, type Pages } from '../edition/paginate.ts';
import type { Page } from '../edition/page.ts';
import type { SeedReading, Story } from '../story/story.ts';
import type { Readings } from './read-folder.ts';

/** What a change of the seeds did to the edition. */
export interface EditionChange {
  /** Pages of stories that have another address now: from, to. */
  readonly moved: readonly (readonly [from: string, to: string])[];
  /** Ids of the stories that were not there before. */
  readonly added: readonly string[];
}

/** An edition that follows its seeds. */
export interface LiveEdition {
  readonly readings: () => Readings;
  readonly edition: () => Edition;
  /** The page at an address, or the "not found" page. */
  readonly pageAt: (path: string) => { readonly isFound: boolean; readonly page: Page };
  /** Ids of the stories that have this headline now. */
  readonly namesakes: (headline: string) => readonly string[];
  /** Takes new readings by id, null for a seed that is gone; and all pictures as they are now. */
  readonly change: (
    changes: ReadonlyMap<string, SeedReading | null>,
    pictures?: Pictures,
  ) => EditionChange;
}

const storiesIn = (readings: Readings): ReadonlyMap<string, Story> =>
  new Map(
    [...readings].flatMap(([id, reading]) =>
      reading.kind === 'story' ? [[id, reading.story] as const] : [],
    ),
  );

const pathsById = ({ stories }: Edition): ReadonlyMap<string, string> =>
  new Map(stories.map(({ digest, path }) => [digest.id, path]));

/**
 * Starts an edition that follows its seeds.
 *
 * @param first the readings to start from.
 * @param name what the newspaper calls itself.
 * @param firstPictures the pictures to start from.
 */
export function followSeeds(
  first: Readings,
  name: string,
  firstPictures: Pictures = new Map(),
): LiveEdition {
  let readings = first;
  let stories = storiesIn(readings);
  let pictures = firstPictures;
  const storyOf = (id: string): Story => {
    const story = stories.get(id);
    if (story === undefined) throw new Error(`There is no story ${id}.`);
    return story;
  };
  let edition = assemble([...stories.values()].map(digestOf), name, pictures);
  let pages: Pages = paginate(edition);

  return {
    readings: () => readings,
    edition: () => edition,
    pageAt(path) {
      const plan = pages.get(path) ?? pages.get(notFoundPath);
      if (plan === undefined) throw new Error('An edition always has its "not found" page.');
      const page = makePage(plan, storyOf);
      return { isFound: page.kind !== 'not-found', page };
    },
    namesakes: (headline) =>
      edition.stories.flatMap(({ digest }) => (digest.headline === headline ? digest.id : [])),
    change(changes, newPictures = pictures) {
      const next = new Map(readings);
      for (const [id, reading] of changes) {
        if (reading === null) next.delete(id);
        else next.set(id, reading);
      }
      const before = pathsById(edition);
      readings = next;
      // A seed that is broken for a moment keeps its page, and whoever reads it, where they are.
      const lastGood = [...stories].filter(([id]) => next.get(id)?.kind === 'error');
      stories = new Map([...lastGood, ...storiesIn(readings)]);
      pictures = newPictures;
      edition = assemble([...stories.values()].map(digestOf), name, pictures);
      pages = paginate(edition);
      const after = pathsById(edition);
      return {
        moved: [...before].flatMap(([id, from]) => {
          const to = after.get(id);
          return to === undefined || to === from ? [] : [[from, to] as const];
        }),
        added: [...after.keys()].filter((id) => !before.has(id)),
      };
    },
  };
}
