import { shownValue } from '../lines/shown-text.ts';
import {
  FIELD_NAMES,
  fieldName,
  isFieldName,
  nearestField,
  type FieldName,
} from './field-names.ts';
import { LANGUAGES } from '../lines/language.ts';
import { readDate } from './iso-date.ts';
import type { FrontMatter } from '../story.ts';

/** Something wrong with the front matter. */
export interface FieldProblem {
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** The fields of front matter, each with its place in the story. */
export interface FrontMatterFields {
  readonly frontMatter: FrontMatter;
  readonly desk: string | null;
  readonly lang: string | null;
  readonly tags: readonly string[];
  readonly related: readonly string[];
}

/** The fields, with a warning for each unknown one and a problem for each that cannot be read. */
export interface FieldsReading {
  readonly fields: FrontMatterFields;
  readonly warnings: readonly FieldProblem[];
  readonly problems: readonly FieldProblem[];
}

/** The key of a list's item among the lines of fields. */
export const itemKey = (field: string, at: number): string => `${field}/${at}`;

/** A headline with a colon, which YAML takes for a name with its value; null for what is no text. */
function textWithColon(item: unknown): string | null {
  const entries = isMapping(item) ? Object.entries(item) : [];
  const [only] = entries;
  if (only === undefined || entries.length > 1) return null;
  const [name, value] = only;
  return isText(value) ? `${name}: ${value}` : null;
}

const isText = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

const isMapping = (value: unknown): value is object =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Reads fields one by one, and collects what is wrong with them. */
class FieldReader {
  readonly problems: FieldProblem[] = [];
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #lineOf: ReadonlyMap<string, number>;

  constructor(values: ReadonlyMap<string, unknown>, lineOf: ReadonlyMap<string, number>) {
    this.#values = values;
    this.#lineOf = lineOf;
  }

  #reject(field: FieldName, message: string, remedy: string, item = ''): null {
    const line = this.#lineOf.get(item) ?? this.#lineOf.get(field) ?? 1;
    this.problems.push({ line, message: `The field ${field} ${message}.`, remedy });
    return null;
  }

  text(field: FieldName): string | null {
    const value = this.#values.get(field) ?? null;
    if (value === null) return null;
    if (isText(value)) return shownValue(String(value)) || null;
    return this.#reject(field, 'is not a text', 'Write one text after the colon.');
  }

  /** A list, or one text. */
  texts(field: FieldName): readonly string[] {
    const value = this.#values.get(field) ?? null;
    const isList = Array.isArray(value);
    const items: readonly unknown[] = isList ? value : [value];
    const texts = items.map((item, at) => {
      const text = isText(item) ? String(item) : isList ? textWithColon(item) : null;
      if (text !== null || item === null) return shownValue(text ?? '');
      const remedy = 'Write one text after each -, in quotes where it holds signs.';
      return this.#reject(field, 'is not a list of texts', remedy, itemKey(field, at)) ?? '';
    });
    return texts.filter((text) => text !== '');
  }

  /** Texts between commas too, Arabic ones among them: no tag holds one, as a headline may. */
  words(field: FieldName): readonly string[] {
    return this.texts(field)
      .flatMap((text) => text.split(/[،,؛;]/))
      .map((text) => text.trim())
      .filter((text) => text !== '');
  }

  date(field: FieldName): string | null {
    const text = this.text(field);
    if (text === null) return null;
    return readDate(text) ?? this.#reject(field, 'is no date', 'Write it as 2024-01-27.');
  }

  truth(field: FieldName): boolean {
    const value = this.#values.get(field) ?? false;
    if (typeof value === 'boolean') return value;
    this.#reject(field, 'is neither true nor false', 'Write true or false.');
    return false;
  }

  address(field: FieldName): string | null {
    const text = this.text(field);
    if (text === null || (/^https?:\/\/\S+$/i.test(text) && URL.canParse(text))) return text;
    return this.#reject(field, 'is no address of the web', 'Begin it with https://');
  }

  /** Source: BCP 47, RFC 5646, section 2.1: a language, then subtags. */
  language(field: FieldName): string | null {
    const text = this.text(field);
    if (text === null || /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text)) return text;
    return this.#reject(field, 'is no language tag', 'Write one such as ar, fa or ckb.');
  }
}

function fieldsFrom(reader: FieldReader): FrontMatterFields {
  return {
    frontMatter: {
      date: reader.date('date'),
      updated: reader.date('updated'),
      source: reader.text('source'),
      url: reader.address('url'),
      image: reader.text('image'),
      alt: reader.text('alt'),
      draft: reader.truth('draft'),
      slug: reader.text('slug'),
      aliases: reader.texts('aliases'),
    },
    desk: reader.text('desk'),
    lang: reader.language('lang'),
    tags: reader.words('tags'),
    related: reader.texts('related'),
  };
}

function unknownFields(
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

/** A warning on a language that is none of these: its pages are named by it as it stands. */
function unknownLanguages(
  lang: string | null,
  lineOf: ReadonlyMap<string, number>,
): readonly FieldProblem[] {
  if (lang === null || LANGUAGES.includes(lang.split('-')[0] ?? lang)) return [];
  const message = `The field lang is "${lang}", which is none of ${LANGUAGES.join(', ')}.`;
  return [{ line: lineOf.get('lang') ?? 1, message, remedy: 'Write one of these.' }];
}

const NO_FIELDS: FieldProblem = {
  line: 1,
  message: 'The front matter is no list of fields.',
  remedy: 'Write each field as name: value.',
};

/** Returns the fields of a front matter's value, given the line of each field. */
export function readFields(value: unknown, lineOf: ReadonlyMap<string, number>): FieldsReading {
  const entries = isMapping(value) ? Object.entries(value) : [];
  const values = new Map<string, unknown>(entries.map(([key, of]) => [fieldName(key), of]));
  const reader = new FieldReader(values, lineOf);
  const fields = fieldsFrom(reader);
  const problems = isMapping(value) ? reader.problems : [NO_FIELDS];
  const warnings = [...unknownFields(values, lineOf), ...unknownLanguages(fields.lang, lineOf)];
  return { fields, warnings, problems };
}
