import type { StoryRecord } from '../story-record.ts';
import { storyPath } from './paths.ts';
import { fingerprintedSlugs } from './slug.ts';

/** Where one headline leads: its story, or the list of the stories that share it. */
export interface HeadlineAddress {
  readonly path: string;
  readonly headline: string;
  /** The numbers of the stories: one, or several that share the headline. */
  readonly stories: readonly number[];
}

/** Where the stories live. */
export interface StoryAddresses {
  /** One path a story, in the order given. */
  readonly paths: readonly string[];
  /** One place a headline, in the order of its first story. */
  readonly places: readonly HeadlineAddress[];
  /** The places by their paths and, where no other has it, by a path that a story had before. */
  readonly byPath: ReadonlyMap<string, HeadlineAddress>;
}

/** A place each path, in the order of their first stories. */
function placesOf(
  stories: readonly StoryRecord[],
  paths: readonly string[],
): Map<string, HeadlineAddress> {
  const claims = new Map<string, HeadlineAddress & { readonly stories: number[] }>();
  for (const [number, { headline }] of stories.entries()) {
    const path = paths[number] ?? '';
    const place = claims.get(path);
    if (place === undefined) claims.set(path, { path, headline, stories: [number] });
    else place.stories.push(number);
  }
  return claims;
}

/** The places by the paths that their stories had before. */
function formerPlaces(
  stories: readonly StoryRecord[],
  places: readonly HeadlineAddress[],
): ReadonlyMap<string, HeadlineAddress> {
  const former = new Map<string, HeadlineAddress>();
  for (const place of places)
    for (const number of place.stories)
      for (const path of stories[number]?.formerPaths ?? []) former.set(path, place);
  return former;
}

/**
 * Gives each story its address. An address belongs to a headline's spelling; stories that share
 * one each get the fingerprint of their id, and the bare address is left to list them.
 *
 * @param stories the stories, in the order of the edition; no two of one id.
 */
export function addressStories(stories: readonly StoryRecord[]): StoryAddresses {
  const paths = stories.map(({ slug }) => storyPath(slug));
  const byPath = placesOf(stories, paths);
  const places = [...byPath.values()];
  for (const place of places) {
    if (place.stories.length === 1) continue;
    const sharing = place.stories.flatMap((number) => stories[number] ?? []);
    const ids = sharing.map(({ id }) => id);
    const slugs = fingerprintedSlugs(sharing[0]?.slug ?? '', ids);
    for (const [at, number] of place.stories.entries()) paths[number] = storyPath(slugs[at] ?? '');
  }
  for (const [path, place] of formerPlaces(stories, places))
    if (!byPath.has(path)) byPath.set(path, place);
  return { paths, places, byPath };
}
