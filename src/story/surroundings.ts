import type { LineFacts } from './line-facts.ts';
import { titleParts } from './title-parts.ts';

/** The lines of one seed, and what only the whole can tell. */
export interface Surroundings {
  readonly lines: readonly LineFacts[];
  /** Index of the first and last line that reads as a paragraph; the length and -1 when none does. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** Where the same words stand, by key. */
  readonly placesOf: ReadonlyMap<string, readonly number[]>;
  /** Index of a line «headline - site» to the index of the later line that is its headline. */
  readonly titleOf: ReadonlyMap<number, number>;
}

/** A page's own title stands among its first lines. */
const TITLE_WITHIN = 60;

function placesByKey(lines: readonly LineFacts[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { key }] of lines.entries()) {
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  }
  return places;
}

function titles(
  lines: readonly LineFacts[],
  placesOf: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [at, facts] of lines.slice(0, TITLE_WITHIN).entries()) {
    for (const { key } of titleParts(facts.text)) {
      const later = placesOf.get(key)?.find((place) => place > at && place < TITLE_WITHIN);
      if (later !== undefined && !found.has(at)) found.set(at, later);
    }
  }
  return found;
}

/** Takes the facts of all lines; gives them with what only the whole can tell. */
export function surroundings(lines: readonly LineFacts[]): Surroundings {
  const placesOf = placesByKey(lines);
  const firstProse = lines.findIndex(
    (facts, at) => facts.prose && (placesOf.get(facts.key)?.length ?? 0) <= 2 && at > 0,
  );
  return {
    lines,
    firstProse: firstProse < 0 ? lines.length : firstProse,
    lastProse: lines.findLastIndex((facts, at) => facts.prose && at > 0),
    placesOf,
    titleOf: titles(lines, placesOf),
  };
}
