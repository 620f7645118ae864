import type { Pictures } from '../../edition/assemble.ts';
import {
  openIncrementalEdition,
  type EditionAddresses,
} from '../../edition/incremental-edition.ts';
import { storyRecordOf, type StoryRecord } from '../../edition/story-record.ts';
import type { AddressMemory } from '../../edition/addresses/address-memory.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Newspaper } from '../../edition/newspaper/newspaper.ts';
import { unpublishedOn } from '../../edition/summaries/unpublished.ts';
import type { PageBase } from '../../edition/pages/page-base.ts';
import type { PageKinds } from '../../edition/pages/page-kinds.ts';
import { makePage, type Pages } from '../../edition/pages/page-plan.ts';
import { deadLinks } from '../../edition/linking/inner-links.ts';
import { paginate } from '../../edition/pages/paginate.ts';
import { FRONT_PATH, NOT_FOUND_PATH } from '../../edition/addresses/paths.ts';
import { seedProblems } from '../../story/seed-problems.ts';
import type { SeedProblem, SeedReading, Story } from '../../story/story.ts';
import type { Readings } from '../input/read-folder.ts';

/** What a change of the seeds did to the addresses of stories. */
export interface AddressChanges {
  /** Pages of stories that have another address now: from, to. */
  readonly moved: readonly (readonly [from: string, to: string])[];
  /** Ids of the stories that were not there before. */
  readonly added: readonly string[];
}

/** An edition that follows the readings of its seeds. */
export interface DevEdition {
  /** The readings as they are now, by id. */
  readonly readings: () => Readings;
  readonly edition: () => Edition;
  /** The page at an address, in capitals or not, or the "not found" page. */
  readonly pageAt: (path: string) => { readonly isFound: boolean; readonly page: PageBase };
  /** What is wrong with the addresses that seeds name. */
  readonly addressProblems: () => readonly SeedProblem[];
  /** What is wrong with the links within the newspaper. */
  readonly linkProblems: () => readonly SeedProblem[];
  /** Which seeds have the headline and the words of another. */
  readonly twins: () => readonly SeedProblem[];
  /** What is wrong with the seed of a page; on the front, or where no page is, with all seeds. */
  readonly problemsAt: (path: string) => readonly SeedProblem[];
  /**
   * Takes new readings by id, null for a seed that is gone; and all pictures and settings as they are
   * now.
   */
  readonly change: (
    changes: ReadonlyMap<string, SeedReading | null>,
    pictures?: Pictures,
    newspaper?: Newspaper,
    memory?: AddressMemory,
  ) => AddressChanges;
}

function addressChanges({ stories: before }: Edition, { stories: after }: Edition): AddressChanges {
  const stayed = (number: number): boolean =>
    before[number]?.storyRecord.id === after[number]?.storyRecord.id &&
    before[number]?.path === after[number]?.path;
  if (before.length === after.length && after.every((_, number) => stayed(number)))
    return { moved: [], added: [] };
  const pathsBefore = new Map(before.map(({ storyRecord, path }) => [storyRecord.id, path]));
  const moved: (readonly [from: string, to: string])[] = [];
  const added: string[] = [];
  for (const { storyRecord, path } of after) {
    const from = pathsBefore.get(storyRecord.id);
    if (from === undefined) added.push(storyRecord.id);
    else if (from !== path) moved.push([from, path]);
  }
  return { moved, added };
}

/** The seeds, and of each the last story that it gave. */
class DevSeeds {
  readonly readings: Map<string, SeedReading>;
  readonly #stories = new Map<string, Story>();
  readonly #problems = new Map<string, readonly SeedProblem[]>();

  readonly #today: string;

  constructor(first: Readings, today: string) {
    this.#today = today;
    this.readings = new Map(first);
    for (const [id, reading] of first) {
      if (reading.kind === 'story') this.#stories.set(id, reading.story);
      if (reading.kind === 'error') this.#problems.set(id, seedProblems(reading));
    }
  }

  storyRecords(): readonly StoryRecord[] {
    return [...this.#stories.values()].map((story) => this.#recordOf(story));
  }

  /** The record of a story, which says so where the story is not published. */
  #recordOf(story: Story): StoryRecord {
    return {
      ...storyRecordOf(story),
      unpublished: unpublishedOn(this.#today, story.frontMatter),
    };
  }

  storyOf(id: string): Story {
    const story = this.#stories.get(id);
    if (story === undefined) throw new Error(`There is no story ${id}.`);
    return story;
  }

  /** Why a seed cannot be read; without an id, why any of them cannot, in the order of the ids. */
  problemsOf(id: string | null): readonly SeedProblem[] {
    const ids = id === null ? [...this.#problems.keys()].toSorted() : [id];
    return ids.flatMap((each) => this.#problems.get(each) ?? []);
  }

  /** @returns the new record of the seed; null for none; undefined to keep the old one. */
  take(id: string, reading: SeedReading | null): StoryRecord | null | undefined {
    if (reading === null) this.readings.delete(id);
    else this.readings.set(id, reading);
    if (reading?.kind === 'error') this.#problems.set(id, seedProblems(reading));
    else this.#problems.delete(id);
    // A seed that is broken for a moment keeps its page.
    if (reading?.kind === 'error') return undefined;
    if (reading?.kind === 'story') {
      this.#stories.set(id, reading.story);
      return this.#recordOf(reading.story);
    }
    this.#stories.delete(id);
    return null;
  }
}

/** What an edition is told beside its seeds. */
export interface DevPaper extends EditionAddresses {
  /** What its editor says of the newspaper, to start from. */
  readonly newspaper: Newspaper;
  /** The day that stories are published on or wait for, `YYYY-MM-DD`. */
  readonly today: string;
  /** The kinds of pages that the site has. */
  readonly kinds: PageKinds<PageBase>;
}

/**
 * Returns an edition that follows the readings of its seeds. What is not published is shown, and says so.
 *
 * @param first the readings to start from.
 * @param firstPictures the pictures to start from.
 */
export function openDevEdition(
  first: Readings,
  { newspaper, today, kinds, ...addresses }: DevPaper,
  firstPictures: Pictures = new Map(),
): DevEdition {
  const seeds = new DevSeeds(first, today);
  let pictures = firstPictures;
  const incremental = openIncrementalEdition(seeds.storyRecords(), newspaper, pictures, addresses);
  let pages: Pages<PageBase> = paginate(incremental.edition(), kinds);

  /** Of a seed, or without an id of all of them. */
  const problemsOf = (id: string | null): readonly SeedProblem[] => [
    ...seeds.problemsOf(id),
    ...incremental.problems().filter((problem) => id === null || problem.id === id),
  ];

  return {
    readings: () => seeds.readings,
    addressProblems: incremental.problems,
    linkProblems: () => deadLinks(incremental.edition().stories, (path) => pages.has(path)),
    twins: incremental.twins,
    edition: incremental.edition,
    pageAt(path) {
      const plan = pages.get(path) ?? pages.get(path.toLowerCase()) ?? pages.get(NOT_FOUND_PATH);
      if (plan === undefined) throw new Error('An edition always has its "not found" page.');
      const page = makePage(plan, (id) => seeds.storyOf(id));
      return { isFound: page.kind !== 'not-found', page };
    },
    problemsAt(path) {
      const plan = pages.get(path);
      if (plan === undefined || path === FRONT_PATH || path === NOT_FOUND_PATH)
        return problemsOf(null);
      return plan.kind === 'with-body' ? problemsOf(plan.id) : [];
    },
    change(changes, newPictures = pictures, newNewspaper?: Newspaper, memory?: AddressMemory) {
      const storyRecords = new Map<string, StoryRecord | null>();
      for (const [id, reading] of changes) {
        const storyRecord = seeds.take(id, reading);
        if (storyRecord !== undefined) storyRecords.set(id, storyRecord);
      }
      pictures = newPictures;
      const before = incremental.edition();
      const after = incremental.change(storyRecords, pictures, newNewspaper, memory);
      if (after !== before) pages = paginate(after, kinds);
      return addressChanges(before, after);
    },
  };
}

/** Returns the stories among the readings of seeds. */
export const storiesIn = (readings: Readings): readonly Story[] =>
  [...readings.values()].flatMap((reading) => (reading.kind === 'story' ? reading.story : []));
