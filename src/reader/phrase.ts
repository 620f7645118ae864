import { selectPlural } from '../arabic/plural.ts';
import type { PluralForms } from '../arabic/plural.ts';

/** Takes the six forms of a phrase and a number; returns the right form with the number in it. */
export function counted(forms: PluralForms, n: number): string {
  return selectPlural(forms, n).replace('{n}', String(n));
}

/** Takes a phrase with `{name}` marks and the words for them; returns the phrase, filled. */
export function fill(phrase: string, words: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (mark, name: string) => words[name] ?? mark);
}
