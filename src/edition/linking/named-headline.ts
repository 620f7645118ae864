import type { AddressedStory } from '../addresses/address-claims.ts';
import { headlinePath } from '../addresses/headline-path.ts';

/** A headline that a story names, with the address its words make. */
export interface NamedHeadline {
  /** The words; front matter may name a story by its id here. */
  readonly headline: string;
  readonly path: string;
}

/** Returns what links the words of a headline, or an id. */
export const nameHeadline = (headline: string): NamedHeadline => ({
  headline,
  path: headlinePath(headline, headline),
});

/** What of a story decides on links. */
export interface NamingStory extends AddressedStory {
  /** The headline as `foldHeadline` spells it, to be matched. */
  readonly folded: string;
  /** The key it shares with headlines that say the same, as `headlineKey` makes it. */
  readonly key: string;
  readonly related: readonly NamedHeadline[];
}
