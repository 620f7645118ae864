import type { HeadlineAddress, StoryAddresses } from '../addresses/story-addresses.ts';
import { headlineKey } from '../similarity/headline-key.ts';
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
  readonly headline: string;
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

/**
 * Returns what finds the address of a named headline. It looks each headline up once.
 *
 * @param labels the names of sections that pages print before headlines, folded.
 */
export function createResolver(
  stories: readonly NamingStory[],
  { headlines, byPath }: StoryAddresses,
  labels: ReadonlySet<string> = new Set(),
): (named: Named) => Resolution {
  const spellings = spellingsOf(stories, headlines);
  const find = createHeadlineIndex(spellings);
  const addressOf = new Map(spellings.map(({ headline, address }) => [headline, address]));
  const resolve = ({ headline, path }: Named): Resolution => {
    const folded = foldHeadline(headline);
    const match = find({ folded, key: headlineKey(headline, labels) });
    const found = match.kind === 'none' ? undefined : spellings[match.index];
    if (found === undefined) return { kind: 'awaited', path, folded };
    if (match.kind === 'similar') return { kind: 'arrived', address: found.address, path };
    // Of headlines that fold to the same words, the one of the same spelling goes first.
    const address = addressOf.get(headline) ?? found.address;
    return { kind: 'arrived', address, path: address.path };
  };
  const resolved = new Map<string, Resolution>();
  return (named) => {
    const address = byPath.get(named.path);
    if (address !== undefined) return { kind: 'arrived', address, path: address.path };
    const known = resolved.get(named.headline);
    if (known !== undefined) return known;
    const resolution = resolve(named);
    resolved.set(named.headline, resolution);
    return resolution;
  };
}
