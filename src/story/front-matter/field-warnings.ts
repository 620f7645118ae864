import { LANGUAGES } from '../lines/language.ts';
import { FIELD_NAMES, isFieldName, nearestField } from './field-names.ts';

/** Something wrong with the front matter. */
export interface FieldProblem {
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** Returns a warning for each field that is not known. */
export function unknownFields(
  values: ReadonlyMap<string, unknown>,
  lineOf: ReadonlyMap<string, number>,
): readonly FieldProblem[] {
  return [...values.keys()]
    .filter((field) => !isFieldName(field))
    .map((field) => {
      const nearest = nearestField(field);
      const message = `The field ${field} is not known and was left aside.`;
      const remedy =
        nearest === null ? `Known fields: ${FIELD_NAMES.join(', ')}.` : `Write ${nearest}:`;
      return { line: lineOf.get(field) ?? 1, message, remedy };
    });
}

/** Returns a warning on a language that is none of these: its pages are named by it as it stands. */
export function unknownLanguages(
  lang: string | null,
  lineOf: ReadonlyMap<string, number>,
): readonly FieldProblem[] {
  if (lang === null || LANGUAGES.includes(lang.split('-')[0] ?? lang)) return [];
  const message = `The field lang is "${lang}", which is none of ${LANGUAGES.join(', ')}.`;
  return [{ line: lineOf.get('lang') ?? 1, message, remedy: 'Write one of these.' }];
}
