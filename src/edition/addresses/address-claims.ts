import type { SeedProblem } from '../../story/story.ts';
import { storyPath } from './paths.ts';
import { distinctSlugs, slugOf } from './slug.ts';

/** What of a story decides on addresses. */
export interface AddressedStory {
  readonly id: string;
  readonly headline: string;
  /** The slug of its address, unless another story claims it too. */
  readonly slug: string;
  /** Whether the front matter names that slug. */
  readonly hasOwnSlug: boolean;
  /** The addresses it had before. */
  readonly formerPaths: readonly string[];
  /** What its front matter names as an address, and can be none of this site. */
  readonly refusedAddresses: readonly string[];
}

/** The addresses that stories get of those that their front matters name. */
export interface AddressClaims {
  /** A slug each story, in the order given; several stories may share one. */
  readonly slugs: readonly string[];
  /** A path each story, in the order given; no two are the same. */
  readonly paths: readonly string[];
  /** For each path that a story had before, the number of the story. */
  readonly aliases: ReadonlyMap<string, number>;
  /** What each claim in vain is told, by the id of its seed. */
  readonly problems: readonly SeedProblem[];
}

/** Returns a problem on the first line of a seed: front matter is at its head. */
const problemAt = (id: string, message: string, remedy: string): SeedProblem => ({
  id,
  line: 1,
  message,
  remedy,
});

/** Gives a slug that several front matters name to the first of them; the others use their headline. */
function settleSlugs(stories: readonly AddressedStory[], byId: readonly number[]) {
  const slugs = stories.map(({ slug }) => slug);
  const owners = new Map<string, string>();
  const problems: SeedProblem[] = [];
  for (const number of byId) {
    const story = stories[number];
    if (story?.hasOwnSlug !== true) continue;
    const { id, slug, headline } = story;
    const owner = owners.get(slug);
    if (owner === undefined) {
      owners.set(slug, id);
      continue;
    }
    slugs[number] = slugOf(headline, id);
    const message = `Its slug is the slug of ${owner} too: "${slug}".`;
    problems.push(problemAt(id, message, 'Name another slug in one of the two seeds.'));
  }
  return { slugs, problems };
}

/** Gives a former path to the first story that names it, unless another story lives there. */
function settleAliases(
  stories: readonly AddressedStory[],
  byId: readonly number[],
  slugs: readonly string[],
  paths: readonly string[],
) {
  const bareOf = (number: number): string => storyPath(slugs[number] ?? '');
  const residents = new Map<string, string>();
  for (const number of byId.toReversed()) {
    const id = stories[number]?.id ?? '';
    residents.set(bareOf(number), id).set(paths[number] ?? '', id);
  }
  const aliases = new Map<string, number>();
  const problems: SeedProblem[] = [];
  for (const number of byId) {
    const story = stories[number];
    for (const path of new Set(story?.formerPaths)) {
      if (story === undefined || path === bareOf(number) || path === paths[number]) continue;
      const { id } = story;
      const resident = residents.get(path);
      const owner = stories[aliases.get(path) ?? -1]?.id;
      if (resident === undefined && owner === undefined) aliases.set(path, number);
      else if (resident === undefined) {
        const message = `Its alias is an alias of ${owner} too: ${path}.`;
        problems.push(problemAt(id, message, 'Name it in one of the two seeds.'));
      } else {
        const message = `Its alias is the address of ${resident}: ${path}.`;
        const remedy = `Take the alias out, or name another slug in ${resident}.`;
        problems.push(problemAt(id, message, remedy));
      }
    }
  }
  return { aliases, problems };
}

/** Tells of the addresses that can be no story's. */
const refusals = (stories: readonly AddressedStory[]): readonly SeedProblem[] =>
  stories.flatMap(({ id, refusedAddresses }) =>
    refusedAddresses.map((address) =>
      problemAt(
        id,
        `Its slug or alias is no address of a story here: "${address}".`,
        'Write the part after /story/, or the words of the former headline.',
      ),
    ),
  );

/**
 * Settles which story gets an address that several front matters name: the one whose id is first.
 *
 * @param stories in any order; no two of one id.
 */
export function settleClaims(stories: readonly AddressedStory[]): AddressClaims {
  const byId = [...stories.keys()].toSorted((one, other) =>
    (stories[one]?.id ?? '') < (stories[other]?.id ?? '') ? -1 : 1,
  );
  const { slugs, problems } = settleSlugs(stories, byId);
  const wanted = stories.map(({ id }, number) => ({ slug: slugs[number] ?? '', id }));
  const paths = distinctSlugs(wanted).map(storyPath);
  const { aliases, problems: more } = settleAliases(stories, byId, slugs, paths);
  return { slugs, paths, aliases, problems: [...problems, ...more, ...refusals(stories)] };
}

/** Returns what is wrong with the slugs and aliases that stories name in their front matter. */
export const addressProblems = (stories: readonly AddressedStory[]): readonly SeedProblem[] =>
  settleClaims(stories).problems;
