import { areCopies, openingOf, type Opening } from '../copies/copies.ts';
import {
  emptyTable,
  NearestFinder,
  nearestIndex,
  NearestLists,
  type Near,
  type NearestTable,
} from './nearest-lists.ts';
import type { Reason } from './reason.ts';
import { reasonFor } from './reasons.ts';
import { firstWords, subjectsOf, themesIn, type Subjects } from './subjects.ts';
import type { ComparedStory } from './topic-vectors.ts';

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

/** Stories that share less have nothing to do with each other. */
const MIN_LIKENESS = 0.05;

/** Copies of one text are at least as near. */
const MIN_LIKENESS_OF_COPIES = 0.3;

/*
 * What the stories nearest to the nearest speak for: a story near several of them is on their subject, even
 * where it shares few words. Source: Rocchio, "Relevance Feedback in Information Retrieval" (1971); Kurland
 * and Lee, "Corpus Structure, Language Models, and Ad Hoc Information Retrieval" (2004).
 */
const NEIGHBOURS = 8;
const NEIGHBOUR_WEIGHT = 0.8;

/** What a common theme weighs for a story that nothing is near; it weighs less the nearer its third story is. */
const THEME_WEIGHT = 0.4;
const NEAR_ENOUGH = 0.2;

/** All that stories are compared by once the nearest of each are known: threads share its memory. */
export interface RelationMaterial {
  readonly table: NearestTable;
  readonly subjects: Subjects;
}

/** Finds what stories have to do with each other. */
class Relations {
  readonly #subjects: Subjects;
  readonly #lists: NearestLists;
  readonly #openings = new Map<number, Opening>();
  readonly #copies: (readonly number[] | undefined)[] = [];

  constructor(subjects: Subjects, lists: NearestLists) {
    this.#subjects = subjects;
    this.#lists = lists;
  }

  #openingOf(number: number): Opening {
    const known = this.#openings.get(number);
    if (known !== undefined) return known;
    const opening = openingOf(firstWords(this.#subjects, number));
    this.#openings.set(number, opening);
    return opening;
  }

  /** Returns the copies of a story among those near it. */
  #copiesOf(number: number): readonly number[] {
    return (this.#copies[number] ??= this.#findCopies(number));
  }

  #findCopies(number: number): readonly number[] {
    return this.#lists
      .of(number)
      .filter(
        (near) =>
          near.likeness >= MIN_LIKENESS_OF_COPIES &&
          areCopies(this.#openingOf(number), this.#openingOf(near.number)),
      )
      .map((near) => near.number);
  }

  /** Returns the cosine of the shares of themes. */
  #themeLikeness(number: number, other: number): number {
    const mine = themesIn(this.#subjects, number);
    const theirs = themesIn(this.#subjects, other);
    let product = 0;
    for (let theme = 0; theme < mine.length; theme += 1)
      product += (mine[theme] ?? 0) * (theirs[theme] ?? 0);
    return product === 0 ? 0 : product / (Math.hypot(...mine) * Math.hypot(...theirs));
  }

  /** Returns the stories near one in their order, with what its neighbours and its themes speak for. */
  #ranked(number: number): readonly Near[] {
    const list = this.#lists.of(number);
    const likenesses = new Map(list.map((near) => [near.number, near.likeness]));
    const neighbours = list.slice(0, NEIGHBOURS);
    const sum = neighbours.reduce((total, { likeness }) => total + likeness, 0) || 1;
    for (const neighbour of neighbours)
      for (const { number: story, likeness } of this.#lists.of(neighbour.number, NEIGHBOURS)) {
        const known = likenesses.get(story);
        if (known === undefined) continue;
        const share = (neighbour.likeness / sum) * likeness;
        likenesses.set(story, known + NEIGHBOUR_WEIGHT * share);
      }
    const third = list[2]?.likeness ?? 0;
    const weight = THEME_WEIGHT * Math.max(0, 1 - third / NEAR_ENOUGH);
    const themeLikeness = (story: number): number =>
      weight === 0 ? 0 : weight * this.#themeLikeness(number, story);
    return list
      .map((near) => ({
        number: near.number,
        likeness: (likenesses.get(near.number) ?? 0) + themeLikeness(near.number),
      }))
      .toSorted((one, other) => other.likeness - one.likeness || one.number - other.number);
  }

  of(number: number): StoryRelations {
    const list = this.#lists.of(number);
    const copies = this.#copiesOf(number);
    const nearest: number[] = [];
    const leftOut = new Set(copies);
    const near = new Map(list.map((one) => [one.number, one.likeness]));
    for (const { number: story } of this.#ranked(number)) {
      if (nearest.length === MAX_NEAREST) break;
      if ((near.get(story) ?? 0) < MIN_LIKENESS || leftOut.has(story)) continue;
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
  const relations = new Relations(subjects, new NearestLists(table, () => []));
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
    const finder = new NearestFinder(nearestIndex(stories));
    return new Relations(subjects, new NearestLists(table, (number) => finder.find(number)));
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
