/** What words of a set look like: their first and last letter and their length, mixed, as bits. */
export type WordFilter = Uint8Array;

const SIZE = 4096;
const SPACE = 0x20;
const NONE: readonly string[] = [];

function placeOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  return (first * 31 + last * 7 + (end - start) * 257) & (SIZE - 1);
}

/** Takes words; gives the filter that they pass. */
export function wordFilter(words: Iterable<string>): WordFilter {
  const filter = new Uint8Array(SIZE);
  for (const word of words) filter[placeOf(word, 0, word.length)] = 1;
  return filter;
}

/** Takes a filter and folded text; gives, in order, its words that may be of the filter's set: few others pass. */
export function wordsThatPass(filter: WordFilter, folded: string): readonly string[] {
  let found: string[] | undefined;
  let start = 0;
  for (let at = 0; at <= folded.length; at += 1) {
    if (at < folded.length && folded.charCodeAt(at) !== SPACE) continue;
    if (at > start && filter[placeOf(folded, start, at)] === 1) {
      found ??= [];
      found.push(folded.slice(start, at));
    }
    start = at + 1;
  }
  return found ?? NONE;
}
