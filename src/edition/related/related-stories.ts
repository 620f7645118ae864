import { copyTest, openingOf, type Opening } from '../copies/copies.ts';
import { NearestFinder } from '../nearest/nearest-finder.ts';
import { emptyTable, NearestLists, type NearestTable } from '../nearest/nearest-table.ts';
import { topicVectors } from '../nearest/topic-vectors.ts';
import { StoryRanker } from './ranked-stories.ts';
import type { Reason } from './reason.ts';
import { reasonFor } from './reasons.ts';
import { firstWords, subjectsOf, type ComparedStory, type Subjects } from './subjects.ts';

/** A story that readers of another may want to read, by its number. */
export interface RelatedStory {
  readonly number: number;
  readonly reason: Reason;
}

/** What a story has to do with others of the edition. */
export interface StoryRelations {
  /** The nearest stories, the nearest first; no copies of the story, nor two copies of one text. */
  readonly nearest: readonly RelatedStory[];
  /** The numbers of the stories that are copies of its text. */
  readonly copies: readonly number[];
}

/** Finds what a story has to do with others, by its number, when it is asked for. */
export type RelationsOf = (number: number) => StoryRelations;

/** So many are found: a page leaves out those that it leads to already. */
const MAX_NEAREST = 6;

/** Copies of one text are at least as near. */
const MIN_LIKENESS_OF_COPIES = 0.3;

/** All that stories are compared by once the nearest of each are known: threads share its memory. */
export interface RelationMaterial {
  readonly table: NearestTable;
  readonly subjects: Subjects;
}

/** Finds what stories have to do with each other. */
class Relations {
  readonly #subjects: Subjects;
  readonly #lists: NearestLists;
  readonly #ranker: StoryRanker;
  readonly #openings: (Opening | undefined)[] = [];
  readonly #copies: (readonly number[] | undefined)[] = [];

  constructor(subjects: Subjects, lists: NearestLists) {
    this.#subjects = subjects;
    this.#lists = lists;
    this.#ranker = new StoryRanker(subjects, lists);
  }

  #openingOf(number: number): Opening {
    return (this.#openings[number] ??= openingOf(firstWords(this.#subjects, number)));
  }

  /** Returns the copies of a story among those near it. */
  #copiesOf(number: number): readonly number[] {
    return (this.#copies[number] ??= this.#findCopies(number));
  }

  #findCopies(number: number): readonly number[] {
    const near: number[] = [];
    for (let place = 0; place < this.#lists.lengthOf(number); place += 1) {
      if (this.#lists.likenessAt(number, place) < MIN_LIKENESS_OF_COPIES) break;
      near.push(this.#lists.numberAt(number, place));
    }
    if (near.length === 0) return near;
    const isCopy = copyTest(this.#openingOf(number));
    return near.filter((story) => isCopy(this.#openingOf(story)));
  }

  of(number: number): StoryRelations {
    const copies = this.#copiesOf(number);
    const nearest: number[] = [];
    const leftOut = new Set(copies);
    for (const story of this.#ranker.rank(number)) {
      if (nearest.length === MAX_NEAREST) break;
      if (leftOut.has(story)) continue;
      nearest.push(story);
      for (const copy of this.#copiesOf(story)) leftOut.add(copy);
    }
    return {
      nearest: nearest.map((story) => ({
        number: story,
        reason: reasonFor(this.#subjects, number, story),
      })),
      copies: copies.toSorted((one, other) => one - other),
    };
  }
}

/** Returns what stories are compared by, before the nearest of each are found. */
export const relationMaterial = (stories: readonly ComparedStory[]): RelationMaterial => ({
  table: emptyTable(stories.length),
  subjects: subjectsOf(stories),
});

/** Finds what stories have to do with each other, where the nearest of all are found. */
export function relationsFrom({ table, subjects }: RelationMaterial): RelationsOf {
  const relations = new Relations(subjects, new NearestLists(table, () => undefined));
  return (number) => relations.of(number);
}

/**
 * Finds what stories have to do with each other: those nearest to each, and the copies of its text.
 *
 * @param stories all stories, in the order of the edition. The same stories give the same relations.
 * @returns a function that finds them for the story of a number. Nothing is done before it is called;
 *   once all are found, what they were found with is let go.
 */
export function relationsAmong(stories: readonly ComparedStory[]): RelationsOf {
  let relations: Relations | undefined;
  const relationsAmongAll = (): Relations => {
    const { table, subjects } = relationMaterial(stories);
    const finder = new NearestFinder(topicVectors(stories), table);
    return new Relations(subjects, new NearestLists(table, (number) => finder.fill(number)));
  };
  const found = new Map<number, StoryRelations>();
  return (number) => {
    const known = found.get(number);
    if (known !== undefined) return known;
    relations ??= relationsAmongAll();
    const own = relations.of(number);
    found.set(number, own);
    if (found.size === stories.length) relations = undefined;
    return own;
  };
}
