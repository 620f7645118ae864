import { HEAD_WITHIN } from './head-lines.ts';
import type { LineFacts } from './line-facts.ts';
import { titleParts } from './title-parts.ts';

/** Which lines of a seed say the same. */
export interface Repetition {
  /** Where the same words stand, by key. */
  readonly placesOf: ReadonlyMap<string, readonly number[]>;
  /** Index of a line «headline - site» to the index of the later line that is its headline. */
  readonly titleOf: ReadonlyMap<number, number>;
  /** The indexes that `titleOf` leads to. */
  readonly titled: ReadonlySet<number>;
}

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
  for (const [at, facts] of lines.slice(0, HEAD_WITHIN).entries()) {
    for (const { key } of titleParts(facts.text)) {
      const later = placesOf.get(key)?.find((place) => place > at && place < HEAD_WITHIN);
      if (key !== '' && later !== undefined && !found.has(at)) found.set(at, later);
    }
  }
  return found;
}

/** Takes the facts of all lines; gives which of them say the same. */
export function repetition(lines: readonly LineFacts[]): Repetition {
  const placesOf = placesByKey(lines);
  const titleOf = titles(lines, placesOf);
  return { placesOf, titleOf, titled: new Set(titleOf.values()) };
}
