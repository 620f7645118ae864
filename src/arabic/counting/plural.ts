/** The six categories of Arabic number, as CLDR names them. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A word in its six forms. */
export type PluralForms = Readonly<Record<PluralForm, string>>;

/**
 * Returns the form that a counted noun takes after a number.
 *
 * Written out, so that the answer cannot differ between a server's and a browser's Intl data.
 *
 * Source: CLDR, plural rules for `ar`: of the last two digits, 3 to 10 are few, 11 to 99 many.
 */
export function pluralForm(n: number): PluralForm {
  const count = Math.abs(n);
  if (!Number.isInteger(count)) return 'other';
  if (count === 0) return 'zero';
  if (count === 1) return 'one';
  if (count === 2) return 'two';
  const lastTwo = count % 100;
  if (lastTwo >= 3 && lastTwo <= 10) return 'few';
  return lastTwo >= 11 ? 'many' : 'other';
}

/** Returns the form of a word for a number. */
export function selectPlural(forms: PluralForms, n: number): string {
  return forms[pluralForm(n)];
}
