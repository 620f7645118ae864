import { pluralForm, type PluralForm } from '../counting/plural.ts';

/** A noun that is counted: one, two, three to ten, eleven to ninety-nine. */
export type Counted = readonly [one: string, two: string, few: string, many: string];

const FORM: Readonly<Record<PluralForm, 0 | 1 | 2 | 3>> = {
  zero: 0,
  one: 0,
  two: 1,
  few: 2,
  many: 3,
  other: 0,
};

/**
 * Returns a number and what it counts, as it is said: «3 دولارات», «دولارين».
 *
 * @param number in Latin digits, with a point before a fraction.
 */
export function counted(number: string, noun: Counted): string {
  const value = Number(number);
  const form = noun[FORM[pluralForm(value)]];
  if (value === 1) return `${form} ${form.endsWith('ة') ? 'واحدة' : 'واحد'}`;
  return value === 2 ? form : `${number} ${form}`;
}
