import type { Fact, FactName } from '../index/facets.ts';
import type { Match } from './rank.ts';

/** What a fact must be, by its name. */
export type Filters = Readonly<Partial<Record<FactName, string>>>;

const passes = ({ valuesOf, values }: Fact, story: number, wanted: string | undefined): boolean =>
  wanted === undefined || valuesOf[story]?.some((number) => values[number] === wanted) === true;

/** Returns the stories of which all filtered facts are as wanted, but for the fact that is left out. */
const passing = (
  matches: readonly Match[],
  facts: readonly Fact[],
  filters: Filters,
  leftOut?: Fact,
): readonly Match[] =>
  matches.filter(({ story }) =>
    facts.every((fact) => fact === leftOut || passes(fact, story, filters[fact.name])),
  );

/** Returns the stories of which all facts are as wanted, in their order. */
export const filtered = (
  matches: readonly Match[],
  facts: readonly Fact[],
  filters: Filters,
): readonly Match[] => passing(matches, facts, filters);

/** A value of a fact, and how many results have it. */
export interface CountedValue {
  readonly value: string;
  readonly count: number;
}

/** The values of a fact among results. */
export interface CountedFact {
  readonly name: FactName;
  /** All results, whatever the fact. */
  readonly total: number;
  /** Those that some result has, the most frequent first; years the latest first. */
  readonly values: readonly CountedValue[];
}

const byCount = (one: CountedValue, other: CountedValue): number => other.count - one.count;
const byYear = (one: CountedValue, other: CountedValue): number =>
  other.value < one.value ? -1 : Number(other.value > one.value);

/** Returns how many results each value of each fact would leave, the other filters as they are. */
export const countedFacts = (
  matches: readonly Match[],
  facts: readonly Fact[],
  filters: Filters,
): readonly CountedFact[] =>
  facts.map((fact) => {
    const left = passing(matches, facts, filters, fact);
    const counts = new Map<number, number>();
    for (const { story } of left)
      for (const number of fact.valuesOf[story] ?? [])
        counts.set(number, (counts.get(number) ?? 0) + 1);
    const values = fact.values.flatMap((value, at) => {
      const count = counts.get(at) ?? 0;
      return count === 0 && filters[fact.name] !== value ? [] : [{ value, count }];
    });
    const order = fact.name === 'year' ? byYear : byCount;
    return { name: fact.name, total: left.length, values: values.toSorted(order) };
  });

/** Returns results with the newest first; those with more words of the query stay before the others. */
export const newestFirst = (matches: readonly Match[]): readonly Match[] =>
  matches.toSorted((one, other) => other.words - one.words || one.story - other.story);
