import { distance } from 'fastest-levenshtein';
import { fold } from '../../arabic/text/fold.ts';

/** Known names, each with the names that other programs and other languages have for it. */
export type NamesOf<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** A misspelt name differs from the known one by so many letters at most. */
const MAX_WRONG_LETTERS = 2;

/** The shortest name that a misspelling is looked for of: shorter ones differ by that much anyway. */
const MIN_LETTERS = 4;

const isNameOf = <Name extends string>(name: string, names: NamesOf<Name>): name is Name =>
  Object.hasOwn(names, name);

/** Returns the known name that an unknown one stands for, by its meaning or its letters, or null. */
export function nearestName<Name extends string>(name: string, names: NamesOf<Name>): Name | null {
  const folded = fold(name.toLowerCase().replaceAll(/[_-]/g, ' ')).trim();
  const known = Object.keys(names).filter((each) => isNameOf(each, names));
  const meant = known.find((each) => names[each].some((other) => fold(other) === folded));
  if (meant !== undefined) return meant;
  if (folded.length < MIN_LETTERS) return null;
  const [nearest] = known
    .filter((each) => each.length >= MIN_LETTERS)
    .map((each) => ({ each, wrong: distance(each, folded) }))
    .filter(({ wrong }) => wrong <= MAX_WRONG_LETTERS)
    .toSorted((one, other) => one.wrong - other.wrong);
  return nearest?.each ?? null;
}
