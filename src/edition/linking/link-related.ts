import type { StoryAddresses } from '../addresses/story-addresses.ts';
import { headlinePath } from '../addresses/headline-path.ts';
import type { NamedHeadline, NamingStory } from './named-headline.ts';
import { plainName } from '../addresses/plain-name.ts';
import { foreignLanguage } from '../summaries/foreign-language.ts';
import { createResolver, type Resolution } from './resolve-headline.ts';

/** A headline that stories name and that has no story yet. */
export interface AwaitedHeadline {
  readonly path: string;
  readonly headline: string;
  /** BCP 47 primary language of the words, where it is not that of the interface. */
  readonly lang?: string | undefined;
  /** The numbers of the stories that name it. */
  readonly backlinks: readonly number[];
}

/** An address that leads to another: a similar spelling of a headline, or a former address. */
export interface Alias {
  readonly path: string;
  readonly headline: string;
  /** BCP 47 primary language of the words, where it is not that of the interface. */
  readonly lang?: string | undefined;
  readonly target: string;
}

/** A headline the source named. */
export interface RelatedLink {
  readonly path: string;
  readonly headline: string;
  /** BCP 47 primary language of the words, where it is not that of the interface. */
  readonly lang?: string | undefined;
  /** Said where its story has not come. */
  readonly awaited?: true;
  /** Said where its story was deleted. */
  readonly deleted?: true;
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
  readonly #stories: readonly NamingStory[];
  readonly #addresses: StoryAddresses;
  readonly #backlinks = new Map<number, number[]>();
  /** The headlines that are awaited, by path, and who names them, by their folded spelling. */
  readonly #awaited = new Map<string, { readonly link: RelatedLink; readonly folded: string }>();
  readonly #awaitedBacklinks = new Map<string, number[]>();
  readonly #aliases = new Map<string, Alias>();

  readonly #language: string;

  /** @param language that of the interface. */
  constructor(stories: readonly NamingStory[], addresses: StoryAddresses, language: string) {
    this.#language = language;
    this.#stories = stories;
    this.#addresses = addresses;
    for (const [path, number] of addresses.aliases) {
      const { headline, lang } = stories[number] ?? { headline: '', lang: 'ar' };
      const target = addresses.paths[number] ?? '';
      this.#aliases.set(path, { ...this.#linkTo(path, headline, lang), target });
    }
  }

  /** What leads to a path by words in a language. */
  #linkTo(path: string, headline: string, lang: string): RelatedLink {
    const foreign = foreignLanguage(lang, this.#language);
    return foreign === undefined ? { path, headline } : { path, headline, lang: foreign };
  }

  /** Lets a path lead to another, unless it leads elsewhere already. */
  addAlias({ path, headline, lang }: NamedHeadline, target: string): void {
    const current = this.#addresses.byPath.get(path)?.path ?? target;
    if (path !== target && current === target && !this.#awaited.has(path))
      this.#aliases.set(path, { ...this.#linkTo(path, headline, lang), target });
  }

  /** Links a story to a headline that it names; null where that is its own. */
  link(named: NamedHeadline, found: Resolution, from: number): RelatedLink | null {
    if (found.kind === 'awaited') return this.#await(named, found, from);
    const { address } = found;
    for (const number of address.stories)
      if (number !== from) addBacklink(this.#backlinks, number, from);
    const [first = -1] = address.stories;
    const lang = this.#stories[first]?.lang ?? named.lang;
    this.addAlias({ ...named, lang }, address.path);
    if (address.stories.length === 1 && address.stories[0] === from) return null;
    const path = this.#aliases.has(found.path) ? found.path : address.path;
    return this.#linkTo(path, named.headline, lang);
  }

  #await(
    { headline, lang }: NamedHeadline,
    { path, folded }: Extract<Resolution, { kind: 'awaited' }>,
    from: number,
  ): RelatedLink {
    // Another spelling of the same address leads to a story.
    const link = this.#linkTo(path, headline, lang);
    if (this.#aliases.has(path)) return link;
    addBacklink(this.#awaitedBacklinks, folded, from);
    if (!this.#awaited.has(path)) this.#awaited.set(path, { link, folded });
    return { ...link, awaited: true };
  }

  backlinksOf(number: number): readonly number[] {
    return this.#backlinks.get(number) ?? [];
  }

  awaited(): readonly AwaitedHeadline[] {
    return [...this.#awaited.values()].map(({ link, folded }) => ({
      ...link,
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
 * @param language that of the interface, which links do not say.
 */
export function linkRelated(
  stories: readonly NamingStory[],
  addresses: StoryAddresses,
  labels: ReadonlySet<string>,
  language = 'ar',
): EditionLinks {
  const resolve = createResolver(stories, addresses, labels);
  const collector = new LinkCollector(stories, addresses, language);
  const numberOf = new Map(stories.map(({ id }, number) => [id, number]));
  for (const [number, { id }] of stories.entries())
    if (!numberOf.has(plainName(id))) numberOf.set(plainName(id), number);

  /** Front matter may name a story by its id; before it came, its address was made of that. */
  const headlineNamed = (named: NamedHeadline): NamedHeadline => {
    const number = numberOf.get(named.headline) ?? numberOf.get(plainName(named.headline));
    const story = number === undefined ? undefined : stories[number];
    if (number === undefined || story === undefined) return named;
    const { headline, lang } = story;
    collector.addAlias({ path: named.path, headline, lang }, addresses.paths[number] ?? '');
    return { headline, lang, path: headlinePath(headline, headline) };
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
