import { headlinePath } from '../addresses/headline-path.ts';
import { storyPath } from '../addresses/paths.ts';
import { slugOf, slugWithFingerprint } from '../addresses/slug.ts';
import type { HeadlineAddress, StoryAddresses } from '../addresses/story-addresses.ts';
import { saySame } from '../similarity/headline-key.ts';
import type { NamedHeadline, NamingStory } from './named-headline.ts';
import { createHeadlineIndex, foldHeadline, type HeadlineSpelling } from './headline-index.ts';

/** Where a named headline leads: to an address that is there, or to the one its story will have. */
export type Resolution =
  | { readonly kind: 'arrived'; readonly address: HeadlineAddress; readonly path: string }
  /** `folded` is the headline as `foldHeadline` spells it: its spellings are awaited together. */
  | { readonly kind: 'awaited'; readonly path: string; readonly folded: string };

/** What a headline is found by. */
type Named = Pick<NamedHeadline, 'headline' | 'path'>;

/** One spelling of the headlines of an address. */
interface AddressSpelling extends HeadlineSpelling {
  readonly address: HeadlineAddress;
}

/** Returns each spelling of the headlines of each address: stories of one slug may have several. */
function spellingsOf(
  stories: readonly NamingStory[],
  addresses: readonly HeadlineAddress[],
): readonly AddressSpelling[] {
  const spellings: AddressSpelling[] = [];
  for (const address of addresses) {
    const known = new Set<string>();
    for (const number of address.stories) {
      const story = stories[number];
      if (story === undefined || known.has(story.headline)) continue;
      known.add(story.headline);
      const { headline, folded, key } = story;
      spellings.push({ address, headline, folded, key });
    }
  }
  return spellings;
}

/** Returns the address that tells a headline from others of the same words: a sign in it makes another story. */
const pathOfItsOwn = (headline: string): string =>
  storyPath(slugWithFingerprint(slugOf(headline, headline), headline));

/** Finds where named headlines lead. */
class HeadlineResolver {
  readonly #stories: readonly NamingStory[];
  readonly #addresses: StoryAddresses;
  readonly #labels: ReadonlySet<string>;
  readonly #spellings: readonly AddressSpelling[];
  readonly #find: ReturnType<typeof createHeadlineIndex>;
  /** The first awaited headline of each address. */
  readonly #awaited = new Map<string, string>();

  constructor(
    stories: readonly NamingStory[],
    addresses: StoryAddresses,
    labels: ReadonlySet<string>,
  ) {
    this.#stories = stories;
    this.#addresses = addresses;
    this.#labels = labels;
    this.#spellings = spellingsOf(stories, addresses.headlines);
    this.#find = createHeadlineIndex(this.#spellings, labels);
  }

  resolve(named: Named): Resolution {
    const address = this.#atPath(named);
    if (address !== undefined) return { kind: 'arrived', address, path: address.path };
    const match = this.#find(named.headline);
    const found = match.kind === 'none' ? undefined : this.#spellings[match.index]?.address;
    if (found === undefined) return this.#await(named);
    return {
      kind: 'arrived',
      address: found,
      path: match.kind === 'same' ? found.path : named.path,
    };
  }

  /** Returns what stands at the path of a headline, where that says the same: a path has no signs. */
  #atPath({ headline, path }: Named): HeadlineAddress | undefined {
    const address = this.#addresses.byPath.get(path);
    if (address === undefined) return undefined;
    const here = address.stories.filter((number) => {
      const own = this.#stories[number]?.headline ?? '';
      // An address that its headline does not make was chosen by an editor, or is a former one.
      return headlinePath(own, own) !== path || saySame(headline, own, this.#labels);
    });
    const [only] = here;
    if (here.length === 1 && address.stories.length > 1)
      return this.#addresses.byPath.get(this.#addresses.paths[only ?? -1] ?? '');
    return only === undefined ? undefined : address;
  }

  #await({ headline, path }: Named): Resolution {
    const folded = foldHeadline(headline);
    const first = this.#awaited.get(path) ?? headline;
    if (!this.#addresses.byPath.has(path) && saySame(headline, first, this.#labels)) {
      this.#awaited.set(path, first);
      return { kind: 'awaited', path, folded };
    }
    const own = pathOfItsOwn(headline);
    return { kind: 'awaited', path: own, folded: own };
  }
}

/**
 * Returns what finds the address of a named headline. It looks each headline up once.
 *
 * @param labels the names of sections that pages print before headlines, folded.
 */
export function createResolver(
  stories: readonly NamingStory[],
  addresses: StoryAddresses,
  labels: ReadonlySet<string> = new Set(),
): (named: Named) => Resolution {
  const resolver = new HeadlineResolver(stories, addresses, labels);
  const resolved = new Map<string, Resolution>();
  return (named) => {
    const known = resolved.get(named.headline);
    if (known !== undefined) return known;
    const resolution = resolver.resolve(named);
    resolved.set(named.headline, resolution);
    return resolution;
  };
}
