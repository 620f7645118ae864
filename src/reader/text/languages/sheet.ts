import type { PluralForms } from '../../../arabic/counting/plural.ts';
import type * as arabic from '../strings.ts';
import type * as arabicSearch from '../search-strings.ts';
import type * as arabicSaved from '../saved-strings.ts';
import type * as arabicTools from '../tool-strings.ts';
import type * as arabicPassages from '../passage-strings.ts';

/** Other words for the same names. */
type WordsFor<Words> = { readonly [Name in keyof Words]: string };

/** Other forms for the same counted phrases. */
type FormsFor<Phrases> = { readonly [Name in keyof Phrases]: PluralForms };

/** The interface in another language. */
export interface Sheet {
  readonly strings: WordsFor<typeof arabic.strings>;
  readonly failures: {
    readonly [Reason in keyof typeof arabic.failures]: WordsFor<(typeof arabic.failures)[Reason]>;
  };
  readonly plurals: FormsFor<typeof arabic.plurals>;
  readonly searchStrings: WordsFor<typeof arabicSearch.searchStrings>;
  readonly searchPlurals: FormsFor<typeof arabicSearch.searchPlurals>;
  readonly savedStrings: WordsFor<typeof arabicSaved.savedStrings>;
  readonly savedPlurals: FormsFor<typeof arabicSaved.savedPlurals>;
  readonly toolStrings: WordsFor<typeof arabicTools.toolStrings>;
  readonly passageStrings: WordsFor<typeof arabicPassages.passageStrings>;
}

/**
 * Returns the six forms of Arabic from the two that other languages have. Source: CLDR, plural rules for
 * `fa`, `ur` and `en`.
 */
export const counted = (zero: string, one: string, other: string): PluralForms => ({
  zero,
  one,
  two: other,
  few: other,
  many: other,
  other,
});
