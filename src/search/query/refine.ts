import type { Fact, FactName } from '../index/facets.ts';
import { matchesKept, type Matches } from './matches.ts';

/** What a fact must be, by its name. */
export type Filters = Readonly<Partial<Record<FactName, string>>>;

/** Tells whether a story has a value of a fact, which is named by its place. */
function hasValue({ places, starts }: Fact, story: number, value: number): boolean {
  const end = starts[story + 1] ?? 0;
  for (let at = starts[story] ?? 0; at < end; at += 1) if (places[at] === value) return true;
  return false;
}

/** Returns the stories of which all filtered facts are as wanted, but for the fact that is left out. */
function passing(
  matches: Matches,
  facts: readonly Fact[],
  filters: Filters,
  leftOut?: Fact,
): Matches {
  const wanted = facts.flatMap((fact) => {
    const value = filters[fact.name];
    return value === undefined || fact === leftOut
      ? []
      : [{ fact, value: fact.values.indexOf(value) }];
  });
  if (wanted.length === 0) return matches;
  return matchesKept(matches, (story) =>
    wanted.every(({ fact, value }) => hasValue(fact, story, value)),
  );
}

/** Returns the stories of which all facts are as wanted, in their order. */
export const filtered = (matches: Matches, facts: readonly Fact[], filters: Filters): Matches =>
  passing(matches, facts, filters);

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

/** Returns how many of the stories have each value of a fact. */
function countsOf({ values, places, starts }: Fact, stories: Uint32Array): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (const story of stories) {
    const end = starts[story + 1] ?? 0;
    for (let at = starts[story] ?? 0; at < end; at += 1) {
      const place = places[at] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return counts;
}

/** Returns how many results each value of each fact would leave, the other filters as they are. */
export const countedFacts = (
  matches: Matches,
  facts: readonly Fact[],
  filters: Filters,
): readonly CountedFact[] =>
  facts.map((fact) => {
    const { stories } = passing(matches, facts, filters, fact);
    const counts = countsOf(fact, stories);
    const values = fact.values.flatMap((value, at) => {
      const count = counts[at] ?? 0;
      return count === 0 && filters[fact.name] !== value ? [] : [{ value, count }];
    });
    const order = fact.name === 'year' ? byYear : byCount;
    return { name: fact.name, total: stories.length, values: values.toSorted(order) };
  });

/**
 * Returns results with the newest first; those with more words of the query stay before the others, and those that
 * surely have them before those that have the beginning of another word, or what only may be a variant.
 */
export function newestFirst({ stories, groups }: Matches): Matches {
  const places = Uint32Array.from(stories, (_, at) => at).toSorted(
    (one, other) =>
      (groups[other] ?? 0) - (groups[one] ?? 0) || (stories[one] ?? 0) - (stories[other] ?? 0),
  );
  return {
    stories: places.map((at) => stories[at] ?? 0),
    groups: Uint8Array.from(places, (at) => groups[at] ?? 0),
  };
}
