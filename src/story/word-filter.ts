import { unitsOf } from '../arabic/fold.ts';

/** What words of a set look like: their first two letters, their last and their length, mixed, as bits. */
export type WordFilter = Uint8Array;

const SIZE = 4096;
const SPACE = 0x20;
const NONE: readonly string[] = [];

/** Mixes the first letters of a word, one after the other. */
const begun = (letters: number, unit: number): number => Math.imul(letters + unit, 2053);

const placeOf = (letters: number, last: number, length: number): number =>
  (letters + Math.imul(last, 67) + Math.imul(length, 389)) & (SIZE - 1);

/** Takes words; gives the filter that they pass. */
export function wordFilter(words: Iterable<string>): WordFilter {
  const filter = new Uint8Array(SIZE);
  for (const word of words) {
    const units = unitsOf(word);
    const letters = units.slice(0, 2).reduce(begun, 0);
    filter[placeOf(letters, units.at(-1) ?? 0, word.length)] = 1;
  }
  return filter;
}

/**
 * Takes a filter and folded text, as a string and as units; gives, in order, its words that may be of
 * the filter's set: few others pass.
 */
export function wordsThatPass(
  filter: WordFilter,
  folded: string,
  units: readonly number[],
): readonly string[] {
  let found: string[] | undefined;
  let start = 0;
  let letters = 0;
  let last = SPACE;
  for (let at = 0; at <= units.length; at += 1) {
    const unit = at < units.length ? (units[at] ?? SPACE) : SPACE;
    if (unit === SPACE) {
      if (filter[placeOf(letters, last, at - start)] === 1) {
        found ??= [];
        found.push(folded.slice(start, at));
      }
      start = at + 1;
      letters = 0;
    } else if (at - start < 2) {
      letters = begun(letters, unit);
    }
    last = unit;
  }
  return found ?? NONE;
}
