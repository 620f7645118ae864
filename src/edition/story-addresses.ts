import type { Digest } from './digest.ts';
import { groupBy } from './group-by.ts';
import { storyPath } from './headline-path.ts';
import { fingerprintedSlugs } from './slug.ts';

/** Where one headline leads: its story, or the list of the stories that share it. */
export interface HeadlinePlace {
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
  readonly places: readonly HeadlinePlace[];
}

/**
 * Gives each story its address. An address belongs to a headline's spelling; stories that share
 * one each get the fingerprint of their id, and the bare address is left to list them.
 *
 * @param stories the stories, in the order of the edition; no two of one id.
 */
export function addressStories(stories: readonly Digest[]): StoryAddresses {
  const claims = groupBy(stories.entries(), ([, { slug }]) => slug);
  const paths = stories.map(() => '');
  const places: HeadlinePlace[] = [];
  for (const [slug, claimants] of claims) {
    const ids = claimants.map(([, { id }]) => id);
    const slugs = claimants.length === 1 ? [slug] : fingerprintedSlugs(slug, ids);
    claimants.forEach(([number], at) => (paths[number] = storyPath(slugs[at] ?? slug)));
    places.push({
      path: storyPath(slug),
      headline: claimants[0]?.[1].headline ?? '',
      stories: claimants.map(([number]) => number),
    });
  }
  return { paths, places };
}
