/** Stories that were found, best first. A query may find most of a large edition, so they are numbers. */
export interface Matches {
  /** Their numbers in the edition. */
  readonly stories: Uint32Array;
  /** How many words of the query each has; those with more come first. */
  readonly words: Uint8Array;
}

/** Returns those of the stories that are kept, in their order. */
export function matchesKept(
  { stories, words }: Matches,
  isKept: (story: number, at: number) => boolean,
): Matches {
  const places = new Uint32Array(stories.length);
  let count = 0;
  for (const [at, story] of stories.entries()) {
    if (!isKept(story, at)) continue;
    places[count] = at;
    count += 1;
  }
  const kept = places.subarray(0, count);
  return {
    stories: kept.map((at) => stories[at] ?? 0),
    words: Uint8Array.from(kept, (at) => words[at] ?? 0),
  };
}

/** Returns the stories from one place to another. */
export const matchesFrom = ({ stories, words }: Matches, start: number, end: number): Matches => ({
  stories: stories.subarray(start, end),
  words: words.subarray(start, end),
});
