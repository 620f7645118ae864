/** The six categories of Arabic number, as CLDR names them. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A word in its six forms. */
export type PluralForms = Readonly<Record<PluralForm, string>>;

/**
 * Takes a number; gives the form that a counted noun takes after it. The rule is CLDR's for `ar`
 * (3 to 10 few, 11 to 99 many, of the last two digits), written out so that the answer cannot
 * differ between a server's and a browser's Intl data.
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

/** Takes the forms of a word and a number; gives the form for that number. */
export function selectPlural(forms: PluralForms, n: number): string {
  return forms[pluralForm(n)];
}
