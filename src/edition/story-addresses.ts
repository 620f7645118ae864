import type { Story } from '../story/story.ts';
import { groupBy } from './group-by.ts';
import { slugOf, slugWithFingerprint } from './slug.ts';

/** Where the stories live. */
export interface StoryAddresses {
  /** One path a story, in the order given. */
  readonly paths: readonly string[];
  /** The paths that several stories claimed, with the numbers of those stories. */
  readonly shared: ReadonlyMap<string, readonly number[]>;
}

/** The address of a headline, whether its story has come or not. */
export const headlinePath = (headline: string, id: string): string =>
  `/story/${slugOf(headline, id)}/`;

/**
 * Gives each story its address. An address belongs to a headline's spelling; stories that share
 * one each get the fingerprint of their id, and the bare address is left to list them.
 *
 * @param stories the stories, in the order of the edition.
 */
export function addressStories(stories: readonly Story[]): StoryAddresses {
  const wanted = stories.map(({ headline, id }) => headlinePath(headline, id));
  const claims = groupBy(wanted.keys(), (index) => wanted[index] ?? '');
  const shared = new Map([...claims].filter(([, claim]) => claim.length > 1));
  const paths = stories.map(({ headline, id }, index) => {
    const path = wanted[index] ?? '';
    return shared.has(path) ? `/story/${slugWithFingerprint(slugOf(headline, id), id)}/` : path;
  });
  return { paths, shared };
}
