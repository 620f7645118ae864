import type { PluralForms } from '../../../arabic/counting/plural.ts';
import type * as arabic from '../strings.ts';
import type * as arabicSearch from '../search-strings.ts';

/** Other words for the same names. */
type WordsFor<Words> = { readonly [Name in keyof Words]: string };

/** The interface in another language. A word that is missing is shown in Arabic. */
export interface Sheet {
  readonly strings: Partial<WordsFor<typeof arabic.strings>>;
  readonly themes: WordsFor<typeof arabic.themes>;
  readonly failures: {
    readonly [Reason in keyof typeof arabic.failures]: WordsFor<(typeof arabic.failures)[Reason]>;
  };
  readonly plurals: Partial<Readonly<Record<keyof typeof arabic.plurals, PluralForms>>>;
  readonly searchStrings: Partial<WordsFor<typeof arabicSearch.searchStrings>>;
  readonly searchPlurals: Partial<
    Readonly<Record<keyof typeof arabicSearch.searchPlurals, PluralForms>>
  >;
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
