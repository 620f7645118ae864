import type { StoryAddresses } from '../addresses/story-addresses.ts';
import { headlinePath } from '../addresses/headline-path.ts';
import type { NamedHeadline, NamingStory } from './named-headline.ts';
import { plainName } from '../addresses/plain-name.ts';
import { createResolver, type Resolution } from './resolve-headline.ts';

/** A headline that stories name and that has no story yet. */
export interface AwaitedHeadline {
  readonly path: string;
  readonly headline: string;
  /** The numbers of the stories that name it. */
  readonly backlinks: readonly number[];
}

/** An address that leads to another: a similar spelling of a headline, or a former address. */
export interface Alias {
  readonly path: string;
  readonly headline: string;
  readonly target: string;
}

/** A headline the source named. */
export interface RelatedLink {
  readonly path: string;
  readonly headline: string;
  /** Said where its story has not come. */
  readonly awaited?: true;
}

/** Where every headline leads that stories name. */
export interface EditionLinks {
  /** A list for each story, in the order given. */
  readonly related: readonly (readonly RelatedLink[])[];
  /** For each story the numbers of the stories that name it. */
  readonly backlinks: readonly (readonly number[])[];
  readonly awaited: readonly AwaitedHeadline[];
  readonly aliases: readonly Alias[];
}

/** Notes that a story links to something; stories come in order, so the last one may be the same. */
function addBacklink<Key>(backlinks: Map<Key, number[]>, key: Key, from: number): void {
  const numbers = backlinks.get(key);
  if (numbers === undefined) backlinks.set(key, [from]);
  else if (numbers.at(-1) !== from) numbers.push(from);
}

/** Collects the links of stories, one after another in the order of the edition. */
class LinkCollector {
  readonly #addresses: StoryAddresses;
  readonly #backlinks = new Map<number, number[]>();
  /** The headlines that are awaited, by path, and who names them, by their folded spelling. */
  readonly #awaited = new Map<string, { readonly headline: string; readonly folded: string }>();
  readonly #awaitedBacklinks = new Map<string, number[]>();
  readonly #aliases = new Map<string, Alias>();

  constructor(stories: readonly NamingStory[], addresses: StoryAddresses) {
    this.#addresses = addresses;
    for (const [path, number] of addresses.aliases) {
      const headline = stories[number]?.headline ?? '';
      this.#aliases.set(path, { path, headline, target: addresses.paths[number] ?? '' });
    }
  }

  /** Lets a path lead to another, unless it leads elsewhere already. */
  addAlias(path: string, headline: string, target: string): void {
    const current = this.#addresses.byPath.get(path)?.path ?? target;
    if (path !== target && current === target && !this.#awaited.has(path))
      this.#aliases.set(path, { path, headline, target });
  }

  /** Links a story to a headline that it names; null where that is its own. */
  link({ headline, path }: NamedHeadline, found: Resolution, from: number): RelatedLink | null {
    if (found.kind === 'awaited') return this.#await(headline, found, from);
    const { address } = found;
    for (const number of address.stories)
      if (number !== from) addBacklink(this.#backlinks, number, from);
    this.addAlias(path, headline, address.path);
    if (address.stories.length === 1 && address.stories[0] === from) return null;
    return { path: this.#aliases.has(found.path) ? found.path : address.path, headline };
  }

  #await(
    headline: string,
    { path, folded }: Extract<Resolution, { kind: 'awaited' }>,
    from: number,
  ): RelatedLink {
    // Another spelling of the same address leads to a story.
    if (this.#aliases.has(path)) return { path, headline };
    addBacklink(this.#awaitedBacklinks, folded, from);
    if (!this.#awaited.has(path)) this.#awaited.set(path, { headline, folded });
    return { path, headline, awaited: true };
  }

  backlinksOf(number: number): readonly number[] {
    return this.#backlinks.get(number) ?? [];
  }

  awaited(): readonly AwaitedHeadline[] {
    return [...this.#awaited].map(([path, { headline, folded }]) => ({
      path,
      headline,
      backlinks: this.#awaitedBacklinks.get(folded) ?? [],
    }));
  }

  aliases(): readonly Alias[] {
    return [...this.#aliases.values()];
  }
}

/**
 * Resolves every headline that the stories name. A link never breaks: it leads to the story, to
 * the list of several, to an alias of its own spelling, or to the address the story will have.
 *
 * @param stories the stories, in the order of the edition.
 * @param labels the names of sections that pages print before headlines, folded.
 */
export function linkRelated(
  stories: readonly NamingStory[],
  addresses: StoryAddresses,
  labels: ReadonlySet<string>,
): EditionLinks {
  const resolve = createResolver(stories, addresses, labels);
  const collector = new LinkCollector(stories, addresses);
  const numberOf = new Map(stories.map(({ id }, number) => [id, number]));
  for (const [number, { id }] of stories.entries())
    if (!numberOf.has(plainName(id))) numberOf.set(plainName(id), number);

  /** Front matter may name a story by its id; before it came, its address was made of that. */
  const headlineNamed = (named: NamedHeadline): NamedHeadline => {
    const number = numberOf.get(named.headline) ?? numberOf.get(plainName(named.headline));
    const story = number === undefined ? undefined : stories[number];
    if (number === undefined || story === undefined) return named;
    collector.addAlias(named.path, story.headline, addresses.paths[number] ?? '');
    return { headline: story.headline, path: headlinePath(story.headline, story.headline) };
  };

  const related = stories.map(({ related: names }, from) => {
    const links: RelatedLink[] = [];
    for (const name of names.map(headlineNamed)) {
      const link = collector.link(name, resolve(name), from);
      if (link !== null && links.every(({ path }) => path !== link.path)) links.push(link);
    }
    return links;
  });
  return {
    related,
    backlinks: stories.map((_, number) => collector.backlinksOf(number)),
    awaited: collector.awaited(),
    aliases: collector.aliases(),
  };
}
