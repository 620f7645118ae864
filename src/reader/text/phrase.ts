import { selectPlural } from '../../arabic/counting/plural.ts';
import type { PluralForms } from '../../arabic/counting/plural.ts';

/** Before each three digits at the end of a number, but not at its beginning. */
const thousands = /\B(?=(?:\d{3})+$)/g;

/**
 * Takes the six forms of a phrase and a number; returns the right form with the number in it, its
 * thousands set apart: `10,000 خبر`. Source: CLDR, `ar` with Latin digits. By hand, so that the words
 * cannot differ between a server's and a browser's Intl data; the comma is read as part of the number
 * in either direction. Source: Unicode Standard Annex #9, class CS.
 */
export function counted(forms: PluralForms, n: number): string {
  return selectPlural(forms, n).replace('{n}', String(n).replace(thousands, ','));
}

/** Takes a phrase with `{name}` marks and the words for them; returns the phrase, filled. */
export function fill(phrase: string, words: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (mark, name: string) => words[name] ?? mark);
}
