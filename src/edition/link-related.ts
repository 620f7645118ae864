import { fold } from '../arabic/fold.ts';
import type { Story } from '../story/story.ts';
import type { Alias, AwaitedHeadline } from './edition.ts';
import { createHeadlineIndex, type HeadlineIndex } from './headline-index.ts';
import type { RelatedLink } from './page.ts';
import { headlinePath, type StoryAddresses } from './story-addresses.ts';

/** Where every named headline leads. */
export interface RelatedLinks {
  /** A list for each story, in the order given. */
  readonly related: readonly (readonly RelatedLink[])[];
  /** For a story's number, the numbers of the stories that name it. */
  readonly namedBy: ReadonlyMap<number, readonly number[]>;
  readonly awaited: readonly AwaitedHeadline[];
  readonly aliases: readonly Alias[];
}

/** Where one headline leads: a story, the list of several stories, or an address kept for it. */
type Resolution =
  | { readonly kind: 'story'; readonly index: number; readonly path: string }
  | { readonly kind: 'alias'; readonly index: number; readonly path: string }
  | { readonly kind: 'shared'; readonly path: string }
  | { readonly kind: 'awaited'; readonly path: string };

function resolve(
  headline: string,
  { paths, shared }: StoryAddresses,
  numberAt: ReadonlyMap<string, number>,
  find: HeadlineIndex,
): Resolution {
  const path = headlinePath(headline, headline);
  if (shared.has(path)) return { kind: 'shared', path };
  const own = numberAt.get(path);
  if (own !== undefined) return { kind: 'story', index: own, path };
  const match = find(headline);
  if (match.kind === 'none') return { kind: 'awaited', path };
  if (match.kind === 'near') return { kind: 'alias', index: match.index, path };
  return { kind: 'story', index: match.index, path: paths[match.index] ?? path };
}

/** Collects who names what, each namer once, in the order of the edition. */
class Namers<Key> {
  readonly #lists = new Map<Key, number[]>();

  add(key: Key, namer: number): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [namer]);
    else if (list.at(-1) !== namer) list.push(namer);
  }

  of(key: Key): readonly number[] {
    return this.#lists.get(key) ?? [];
  }

  get all(): ReadonlyMap<Key, readonly number[]> {
    return this.#lists;
  }
}

/**
 * Resolves every headline that the stories name. A link never breaks: it leads to the story, to
 * the list of several, to an alias of its own spelling, or to the address the story will have.
 *
 * @param stories the stories, in the order of the edition.
 * @param addresses where they live.
 */
export function linkRelated(stories: readonly Story[], addresses: StoryAddresses): RelatedLinks {
  const find = createHeadlineIndex(stories.map(({ headline }) => headline));
  const numberAt = new Map(addresses.paths.map((path, index) => [path, index] as const));
  const storyNamers = new Namers<number>();
  const awaitedNamers = new Namers<string>();
  const awaited = new Map<string, string>();
  const aliases = new Map<string, Alias>();

  const linkOne = (headline: string, namer: number): readonly RelatedLink[] => {
    const found = resolve(headline, addresses, numberAt, find);
    if (found.kind === 'awaited') {
      awaitedNamers.add(fold(headline), namer);
      if (!awaited.has(found.path)) awaited.set(found.path, headline);
      return [{ path: found.path, headline, state: 'awaited' }];
    }
    if (found.kind === 'shared') return [{ path: found.path, headline, state: 'arrived' }];
    if (found.index === namer) return [];
    storyNamers.add(found.index, namer);
    const ownPath = headlinePath(headline, headline);
    const target = addresses.paths[found.index] ?? ownPath;
    if (ownPath !== target) aliases.set(ownPath, { path: ownPath, headline, target });
    return [{ path: found.path, headline, state: 'arrived' }];
  };

  const related = stories.map(({ related: named }, namer) => {
    const links = named.flatMap((headline) => linkOne(headline, namer));
    return links.filter(({ path }, at) => links.findIndex((link) => link.path === path) === at);
  });
  return {
    related,
    namedBy: storyNamers.all,
    awaited: [...awaited].map(([path, headline]) => ({
      path,
      headline,
      namedBy: awaitedNamers.of(fold(headline)),
    })),
    aliases: [...aliases.values()],
  };
}
