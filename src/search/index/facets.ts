import type { IndexedStory } from './build-index.ts';

/** A fact of all stories that results are filtered by. */
export interface Fact {
  readonly name: FactName;
  readonly values: readonly string[];
  /** For each story the numbers of its values, in the order of `values`. */
  readonly valuesOf: readonly (readonly number[])[];
}

type ValuesOf = (story: IndexedStory) => readonly string[];

/** What a story says of each fact. */
const FACTS = {
  desk: ({ desk }) => (desk === undefined ? [] : [desk]),
  place: ({ places }) => places,
  year: ({ date }) => (date === undefined ? [] : [date.slice(0, 4)]),
} satisfies Readonly<Record<string, ValuesOf>>;

/** What a fact is called in the index, and in the address of a search. */
export type FactName = keyof typeof FACTS;

/** Returns a fact of stories. */
export function factOf(name: FactName, stories: readonly IndexedStory[]): Fact {
  const valuesOf: ValuesOf = FACTS[name];
  const numbers = new Map<string, number>();
  const numberOf = (value: string): number => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  };
  return {
    name,
    valuesOf: stories.map((story) => valuesOf(story).map(numberOf)),
    values: [...numbers.keys()],
  };
}

/** Returns the facts that come with the first results, in the order that they are offered. */
export const smallFactsOf = (stories: readonly IndexedStory[]): readonly Fact[] => [
  factOf('desk', stories),
  factOf('year', stories),
];
