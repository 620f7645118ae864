/** Stories that were found, best first. A query may find most of a large edition, so they are numbers. */
export interface Matches {
  /** Their numbers in the edition. */
  readonly stories: Uint32Array;
  /** Of each, the group that comes first in every order, the highest: see `groupOf`. */
  readonly groups: Uint8Array;
}

/** The most words that a query may have: a group is one byte. */
export const MAX_WORDS = 12;

/**
 * Returns the group of a story: by how many words of the query it has, then by how many of them surely.
 */
export const groupOf = (words: number, sure: number): number => (words << 4) | sure;

/** Returns how many words of the query the stories of a group have. */
export const wordsOfGroup = (group: number): number => group >> 4;

/** Returns those of the stories that are kept, in their order. */
export function matchesKept(
  { stories, groups }: Matches,
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
    groups: Uint8Array.from(kept, (at) => groups[at] ?? 0),
  };
}

/** Returns the stories from one place to another. */
export const matchesFrom = ({ stories, groups }: Matches, start: number, end: number): Matches => ({
  stories: stories.subarray(start, end),
  groups: groups.subarray(start, end),
});
