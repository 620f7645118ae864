/** What words of a set look like: their first and last letter and their length, mixed, as bits. */
export type WordFilter = Uint8Array;

const SIZE = 4096;
const SPACE = 0x20;
const NONE: readonly string[] = [];

const placeOf = (first: number, last: number, length: number): number =>
  (Math.imul(first, 2053) + Math.imul(last, 67) + Math.imul(length, 389)) & (SIZE - 1);

/** Takes words; gives the filter that they pass. */
export function wordFilter(words: Iterable<string>): WordFilter {
  const filter = new Uint8Array(SIZE);
  for (const word of words) {
    filter[placeOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;
  }
  return filter;
}

/** Takes a filter and folded text; gives, in order, its words that may be of the filter's set: few others pass. */
export function wordsThatPass(filter: WordFilter, folded: string): readonly string[] {
  let found: string[] | undefined;
  let start = 0;
  let first = SPACE;
  let last = SPACE;
  for (let at = 0; at <= folded.length; at += 1) {
    const unit = at < folded.length ? folded.charCodeAt(at) : SPACE;
    if (unit === SPACE) {
      if (filter[placeOf(first, last, at - start)] === 1) {
        found ??= [];
        found.push(folded.slice(start, at));
      }
      start = at + 1;
    } else if (at === start) {
      first = unit;
    }
    last = unit;
  }
  return found ?? NONE;
}
