import type { StoryRecord, NamedHeadline } from '../story-record.ts';
import type { Alias, AwaitedHeadline } from '../edition.ts';
import { createHeadlineIndex, foldHeadline } from './headline-index.ts';
import { headlinePath } from '../addresses/headline-path.ts';
import type { SimilarHeadlineIndexer } from '../similarity/similar-headlines.ts';
import type { RelatedLink } from '../pages/page.ts';
import type { HeadlineAddress, StoryAddresses } from '../addresses/story-addresses.ts';

/** Where every named headline leads. */
export interface RelatedLinks {
  /** A list for each story, in the order given. */
  readonly related: readonly (readonly RelatedLink[])[];
  /** For a story's number, the numbers of the stories that name it. */
  readonly backlinks: ReadonlyMap<number, readonly number[]>;
  readonly awaited: readonly AwaitedHeadline[];
  readonly aliases: readonly Alias[];
}

/** Where one headline leads: a place that is there, or an address kept for it. */
type Resolution =
  | { readonly kind: 'arrived'; readonly place: HeadlineAddress; readonly path: string }
  /** `folded` is the headline as `foldHeadline` spells it: spellings of one are awaited together. */
  | { readonly kind: 'awaited'; readonly path: string; readonly folded: string };

/** One spelling of the headlines of a place. */
interface PlaceHeadline {
  readonly place: HeadlineAddress;
  readonly headline: string;
  readonly folded: string;
}

/** Stories of one slug may have several headlines; each of them leads to their place. */
function headlinesOf(
  stories: readonly StoryRecord[],
  places: readonly HeadlineAddress[],
): readonly PlaceHeadline[] {
  const all: PlaceHeadline[] = [];
  for (const place of places) {
    const met: string[] = [];
    for (const number of place.stories) {
      const story = stories[number];
      if (story === undefined || met.includes(story.headline)) continue;
      met.push(story.headline);
      all.push({ place, headline: story.headline, folded: story.folded });
    }
  }
  return all;
}

/** Makes what finds the place of a named headline. It takes each headline for itself. */
function createResolver(
  stories: readonly StoryRecord[],
  { places, byPath }: StoryAddresses,
  indexNear: SimilarHeadlineIndexer,
): (named: NamedHeadline) => Resolution {
  const headlines = headlinesOf(stories, places);
  const find = createHeadlineIndex(
    headlines.map(({ folded }) => folded),
    indexNear,
  );
  let placeOf: ReadonlyMap<string, HeadlineAddress> | undefined;
  const resolve = ({ headline, path }: NamedHeadline): Resolution => {
    // Few named headlines come here, so that folding them now is cheaper than holding all folded.
    const folded = foldHeadline(headline);
    const match = find(folded);
    const found = match.kind === 'none' ? undefined : headlines[match.index];
    if (found === undefined) return { kind: 'awaited', path, folded };
    if (match.kind === 'near') return { kind: 'arrived', place: found.place, path };
    // Of headlines that are the same but for their spelling, the very same goes first.
    placeOf ??= new Map(headlines.map((one) => [one.headline, one.place]));
    const place = placeOf.get(headline) ?? found.place;
    return { kind: 'arrived', place, path: place.path };
  };
  const resolved = new Map<string, Resolution>();
  return (named) => {
    const own = byPath.get(named.path);
    if (own !== undefined) return { kind: 'arrived', place: own, path: own.path };
    const known = resolved.get(named.headline);
    if (known !== undefined) return known;
    const resolution = resolve(named);
    resolved.set(named.headline, resolution);
    return resolution;
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
 * @param indexNear makes the look-up of near headlines.
 */
export function linkRelated(
  stories: readonly StoryRecord[],
  addresses: StoryAddresses,
  indexNear: SimilarHeadlineIndexer,
): RelatedLinks {
  const resolve = createResolver(stories, addresses, indexNear);
  const storyNamers = new Namers<number>();
  const awaitedNamers = new Namers<string>();
  const awaited = new Map<string, Pick<PlaceHeadline, 'headline' | 'folded'>>();
  const aliases = new Map<string, Alias>();

  const linkOne = (named: NamedHeadline, namer: number): RelatedLink | null => {
    const { headline, path: ownPath } = named;
    const found = resolve(named);
    if (found.kind === 'awaited') {
      awaitedNamers.add(found.folded, namer);
      if (!awaited.has(found.path)) awaited.set(found.path, { headline, folded: found.folded });
      return { path: found.path, headline, awaited: true };
    }
    const { place, path } = found;
    for (const number of place.stories) if (number !== namer) storyNamers.add(number, namer);
    if (ownPath !== place.path)
      aliases.set(ownPath, { path: ownPath, headline, target: place.path });
    const isOwn = place.stories.length === 1 && place.stories[0] === namer;
    return isOwn ? null : { path, headline };
  };

  const numberOf = new Map<string, number>();
  for (const [number, { id }] of stories.entries()) numberOf.set(id, number);
  // Ids are of few lengths, so that most headlines need not be looked for among them.
  const idLengths = new Set(stories.map(({ id }) => id.length));
  /** Front matter may name a story by its id; before it came, its address was made of that. */
  const headlineNamed = (named: NamedHeadline): NamedHeadline => {
    if (!idLengths.has(named.headline.length)) return named;
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
    const links: RelatedLink[] = [];
    for (const one of named) {
      const link = linkOne(headlineNamed(one), namer);
      if (link !== null && links.every(({ path }) => path !== link.path)) links.push(link);
    }
    return links;
  });
  return {
    related,
    backlinks: storyNamers.all,
    awaited: [...awaited].map(([path, { headline, folded }]) => ({
      path,
      headline,
      backlinks: awaitedNamers.of(folded),
    })),
    aliases: [...aliases.values()],
  };
}
