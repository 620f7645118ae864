import type { Digest, NamedHeadline } from './digest.ts';
import type { Alias, AwaitedHeadline } from './edition.ts';
import { createHeadlineIndex, sameHeadline } from './headline-index.ts';
import { headlinePath } from './headline-path.ts';
import type { RelatedLink } from './page.ts';
import type { HeadlinePlace, StoryAddresses } from './story-addresses.ts';

/** Where every named headline leads. */
export interface RelatedLinks {
  /** A list for each story, in the order given. */
  readonly related: readonly (readonly RelatedLink[])[];
  /** For a story's number, the numbers of the stories that name it. */
  readonly namedBy: ReadonlyMap<number, readonly number[]>;
  readonly awaited: readonly AwaitedHeadline[];
  readonly aliases: readonly Alias[];
}

/** Where one headline leads: a place that is there, or an address kept for it. */
type Resolution =
  | { readonly kind: 'arrived'; readonly place: HeadlinePlace; readonly path: string }
  | { readonly kind: 'awaited'; readonly path: string };

function createResolver(
  stories: readonly Digest[],
  { places }: StoryAddresses,
): (named: NamedHeadline) => Resolution {
  // Stories of one slug may have several headlines; each of them leads to their place.
  const headlines = places.flatMap((place) =>
    [...new Set(place.stories.flatMap((number) => stories[number]?.headline ?? []))].map(
      (headline) => ({ headline, place }),
    ),
  );
  const find = createHeadlineIndex(headlines.map(({ headline }) => headline));
  const placeAt = new Map(
    places.flatMap((place) =>
      place.stories
        .flatMap((number) => stories[number] ?? [])
        .flatMap(({ formerPaths }) => formerPaths)
        .map((path) => [path, place] as const),
    ),
  );
  for (const place of places) placeAt.set(place.path, place);
  const placeOf = new Map(headlines.map(({ headline, place }) => [headline, place] as const));
  return ({ headline, path }) => {
    const own = placeAt.get(path) ?? placeOf.get(headline);
    if (own !== undefined) return { kind: 'arrived', place: own, path: own.path };
    const match = find(headline);
    const place = match.kind === 'none' ? undefined : headlines[match.index]?.place;
    if (place === undefined) return { kind: 'awaited', path };
    return { kind: 'arrived', place, path: match.kind === 'near' ? path : place.path };
  };
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
export function linkRelated(stories: readonly Digest[], addresses: StoryAddresses): RelatedLinks {
  const resolve = createResolver(stories, addresses);
  const storyNamers = new Namers<number>();
  const awaitedNamers = new Namers<string>();
  const awaited = new Map<string, string>();
  const aliases = new Map<string, Alias>();

  const linkOne = (named: NamedHeadline, namer: number): readonly RelatedLink[] => {
    const { headline, path: ownPath } = named;
    const found = resolve(named);
    if (found.kind === 'awaited') {
      awaitedNamers.add(sameHeadline(headline), namer);
      if (!awaited.has(found.path)) awaited.set(found.path, headline);
      return [{ path: found.path, headline, awaited: true }];
    }
    const { place, path } = found;
    const others = place.stories.filter((number) => number !== namer);
    for (const number of others) storyNamers.add(number, namer);
    if (ownPath !== place.path)
      aliases.set(ownPath, { path: ownPath, headline, target: place.path });
    return others.length === 0 ? [] : [{ path, headline }];
  };

  const numberOf = new Map(stories.map(({ id }, number) => [id, number] as const));
  /** Front matter may name a story by its id; before it came, its address was made of that. */
  const headlineNamed = (named: NamedHeadline): NamedHeadline => {
    const number = numberOf.get(named.headline);
    const story = number === undefined ? undefined : stories[number];
    const target = number === undefined ? undefined : addresses.paths[number];
    if (story === undefined || target === undefined) return named;
    const { path } = named;
    const { headline } = story;
    if (path !== target) aliases.set(path, { path, headline, target });
    return { headline, path: headlinePath(headline, headline) };
  };
  for (const [number, story] of stories.entries())
    for (const path of story.formerPaths) {
      const target = addresses.paths[number];
      if (target !== undefined && target !== path)
        aliases.set(path, { path, headline: story.headline, target });
    }

  const related = stories.map(({ related: named }, namer) => {
    const links = named.flatMap((one) => linkOne(headlineNamed(one), namer));
    return links.filter(({ path }, at) => links.findIndex((link) => link.path === path) === at);
  });
  return {
    related,
    namedBy: storyNamers.all,
    awaited: [...awaited].map(([path, headline]) => ({
      path,
      headline,
      namedBy: awaitedNamers.of(sameHeadline(headline)),
    })),
    aliases: [...aliases.values()],
  };
}
