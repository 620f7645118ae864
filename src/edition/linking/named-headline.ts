import type { AddressedStory } from '../addresses/address-claims.ts';
import { languageOfWords } from '../../story/lines/language.ts';
import { headlinePath } from '../addresses/headline-path.ts';

/** A headline that a story names, with the address its words make. */
export interface NamedHeadline {
  /** The words; front matter may name a story by its id here. */
  readonly headline: string;
  readonly path: string;
  /** BCP 47 primary language of the words. */
  readonly lang: string;
}

/** Returns what links the words of a headline, or an id, that a story in a language names. */
export const nameHeadline = (headline: string, lang: string): NamedHeadline => ({
  headline,
  path: headlinePath(headline, headline),
  lang: languageOfWords(headline, lang),
});

/** What of a story decides on links. */
export interface NamingStory extends AddressedStory {
  /** BCP 47 primary language. */
  readonly lang: string;
  /** The headline as `foldHeadline` spells it, to be matched. */
  readonly folded: string;
  /** The key it shares with headlines that say the same, as `headlineKey` makes it. */
  readonly key: string;
  readonly related: readonly NamedHeadline[];
}
