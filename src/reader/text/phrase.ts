import { selectPlural } from '../../arabic/counting/plural.ts';
import type { PluralForms } from '../../arabic/counting/plural.ts';
import { inDigits } from './digits.ts';

/** Before each three digits at the end of a number, but not at its beginning. */
const BEFORE_THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** Returns a whole number with a comma before each three digits: `10,000`, in the digits of the newspaper. */
export const grouped = (n: number): string => inDigits(String(n).replace(BEFORE_THOUSANDS, ','));

/**
 * Returns the form of a phrase that fits a number, with the number in it: `10,000 خبر`. Not by Intl,
 * whose data may differ between server and browser. Source: CLDR, `ar` with Latin digits.
 */
export function counted(forms: PluralForms, n: number): string {
  return selectPlural(forms, n).replace('{n}', grouped(n));
}

/** Returns a phrase with its `{name}` marks replaced by words. */
export function fill(phrase: string, words: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (mark, name: string) => words[name] ?? mark);
}
