import { groupBy } from '../summaries/group-by.ts';
import { NO_FORMER_ADDRESSES, type FormerAddresses } from './address-memory.ts';
import { settleClaims, type AddressedStory } from './address-claims.ts';
import { storyPath } from './paths.ts';

/** Where one headline leads: its story, or the list of the stories that share it. */
export interface HeadlineAddress {
  readonly path: string;
  readonly headline: string;
  /** The numbers of the stories: one, or several that share the headline. */
  readonly stories: readonly number[];
}

/** The addresses of stories. */
export interface StoryAddresses {
  /** One path a story, in the order given. */
  readonly paths: readonly string[];
  /** One address a headline, in the order of its first story. */
  readonly headlines: readonly HeadlineAddress[];
  /** What each path leads to: the paths of headlines and of stories, and those that stories had. */
  readonly byPath: ReadonlyMap<string, HeadlineAddress>;
  /** For each path that a story had before, the number of the story. */
  readonly aliases: ReadonlyMap<string, number>;
}

/**
 * Returns the address of each story. An address belongs to a headline's spelling; stories that
 * share one each get the fingerprint of their id, and the bare address is left to list them.
 *
 * @param stories the stories, in the order of the edition; no two of one id.
 * @param former the addresses that stories had; one that leads somewhere now is not among the aliases.
 */
export function addressStories(
  stories: readonly AddressedStory[],
  former: FormerAddresses = NO_FORMER_ADDRESSES,
): StoryAddresses {
  const { slugs, paths, aliases: claimed } = settleClaims(stories);
  const aliases = new Map(claimed);
  const headlineOf = (number: number): string => stories[number]?.headline ?? '';
  const headlines = [...groupBy(stories.keys(), (number) => storyPath(slugs[number] ?? ''))].map(
    ([path, numbers]): HeadlineAddress => {
      return { path, headline: headlineOf(numbers[0] ?? 0), stories: numbers };
    },
  );
  const byPath = new Map(headlines.map((address) => [address.path, address]));
  const numbers = new Map(stories.map(({ id }, number) => [id, number]));
  const isTaken = new Set([...byPath.keys(), ...paths]);
  for (const [path, id] of former.moved) {
    const number = numbers.get(id);
    if (number !== undefined && !isTaken.has(path) && !aliases.has(path)) aliases.set(path, number);
  }
  for (const [path, number] of aliases) {
    const address = byPath.get(storyPath(slugs[number] ?? ''));
    if (address !== undefined) byPath.set(path, address);
  }
  for (const [number, path] of paths.entries())
    if (!byPath.has(path))
      byPath.set(path, { path, headline: headlineOf(number), stories: [number] });
  return { paths, headlines, byPath, aliases };
}
