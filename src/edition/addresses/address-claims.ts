import type { SeedProblem } from '../../story/story.ts';
import type { NamedAddress } from './named-address.ts';
import { pastedHost } from './pasted-address.ts';
import { storyPath } from './paths.ts';
import { distinctSlugs, slugOf } from './slug.ts';

/** What of a story decides on addresses. */
export interface AddressedStory {
  readonly id: string;
  readonly headline: string;
  /** The slug of its address, unless another story claims it too. */
  readonly slug: string;
  /** The slug that its front matter names. */
  readonly namedSlug: NamedAddress | null;
  /** The addresses it had before, as its front matter names them. */
  readonly namedAliases: readonly NamedAddress[];
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

/** Returns a problem of an address that a front matter names, at its line. */
const problemAt = (
  id: string,
  { line }: NamedAddress,
  message: string,
  remedy: string,
): SeedProblem => ({ id, line, message, remedy });

/** Gives a slug that several front matters name to the first of them; the others use their headline. */
function settleSlugs(stories: readonly AddressedStory[], byId: readonly number[]) {
  const slugs = stories.map(({ slug }) => slug);
  const owners = new Map<string, string>();
  const problems: SeedProblem[] = [];
  for (const number of byId) {
    const story = stories[number];
    if (story === undefined || story.namedSlug === null || story.namedSlug.path === null) continue;
    const { id, slug, headline, namedSlug } = story;
    const owner = owners.get(slug);
    if (owner === undefined) {
      owners.set(slug, id);
      continue;
    }
    slugs[number] = slugOf(headline, id);
    const message = `Its slug is the slug of ${owner} too: "${slug}".`;
    const remedy = 'Name another slug in one of the two seeds.';
    problems.push(problemAt(id, namedSlug, message, remedy));
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
    const { id = '', namedAliases = [] } = stories[number] ?? {};
    for (const alias of namedAliases) {
      const { path } = alias;
      if (path === null || path === bareOf(number) || path === paths[number]) continue;
      if (aliases.get(path) === number) continue;
      const resident = residents.get(path);
      const owner = stories[aliases.get(path) ?? -1]?.id;
      if (resident === undefined && owner === undefined) aliases.set(path, number);
      else if (resident === undefined) {
        const message = `Its alias is an alias of ${owner} too: ${path}.`;
        problems.push(problemAt(id, alias, message, 'Name it in one of the two seeds.'));
      } else {
        const message = `Its alias is the address of ${resident}: ${path}.`;
        const remedy = `Take the alias out, or name another slug in ${resident}.`;
        problems.push(problemAt(id, alias, message, remedy));
      }
    }
  }
  return { aliases, problems };
}

const namedAddresses = ({ namedSlug, namedAliases }: AddressedStory): readonly NamedAddress[] => [
  ...(namedSlug === null ? [] : [namedSlug]),
  ...namedAliases,
];

/** Tells of the addresses that can be no story's. */
const invalidAddresses = (stories: readonly AddressedStory[]): readonly SeedProblem[] =>
  stories.flatMap((story) =>
    namedAddresses(story)
      .filter(({ path }) => path === null)
      .map((address) =>
        problemAt(
          story.id,
          address,
          `Its slug or alias is no address of a story here: "${address.text}".`,
          'Write the part after /story/, or the words of the former headline.',
        ),
      ),
  );

/** Tells of the addresses of stories on other hosts than this newspaper's. */
const foreignAddresses = (
  stories: readonly AddressedStory[],
  site: string,
): readonly SeedProblem[] =>
  stories.flatMap((story) =>
    namedAddresses(story)
      .filter(({ path, host }) => path !== null && host !== null && host !== pastedHost(site))
      .map((address) =>
        problemAt(
          story.id,
          address,
          `Its slug or alias is an address of ${address.host}, and this newspaper is ${site}: "${address.text}".`,
          `If the story had it here too, write its path alone: ${address.path}.`,
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
  return { slugs, paths, aliases, problems: [...problems, ...more, ...invalidAddresses(stories)] };
}

/**
 * Returns what is wrong with the slugs and aliases that stories name in their front matter.
 *
 * @param site the origin of the newspaper; null where none is set, and any host may be its own.
 */
export const addressProblems = (
  stories: readonly AddressedStory[],
  site: string | null,
): readonly SeedProblem[] => [
  ...settleClaims(stories).problems,
  ...(site === null ? [] : foreignAddresses(stories, site)),
];
