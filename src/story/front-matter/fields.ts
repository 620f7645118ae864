import { shownValue } from '../lines/shown-text.ts';
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

type FieldName = keyof FrontMatter | Exclude<keyof FrontMatterFields, 'frontMatter'>;

const FIELD_NAMES: Readonly<Record<FieldName, true>> = {
  date: true,
  updated: true,
  desk: true,
  tags: true,
  source: true,
  url: true,
  image: true,
  alt: true,
  related: true,
  lang: true,
  draft: true,
  slug: true,
  aliases: true,
};

/** Returns the name of a field as it is meant: marks of direction before it are no part of it. */
export const fieldName = (key: string): string => shownValue(key);

/** Reads fields one by one, and collects what is wrong with them. */
class FieldReader {
  readonly problems: FieldProblem[] = [];
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #lineOf: ReadonlyMap<string, number>;

  constructor(values: ReadonlyMap<string, unknown>, lineOf: ReadonlyMap<string, number>) {
    this.#values = values;
    this.#lineOf = lineOf;
  }

  #reject(field: FieldName, message: string, remedy: string): null {
    const line = this.#lineOf.get(field) ?? 1;
    this.problems.push({ line, message: `The field ${field} ${message}.`, remedy });
    return null;
  }

  text(field: FieldName): string | null {
    const value = this.#values.get(field) ?? null;
    if (value === null) return null;
    if (typeof value === 'string' || typeof value === 'number')
      return shownValue(String(value)) || null;
    return this.#reject(field, 'is not a text', 'Write one text after the colon.');
  }

  /** A list, or one text; tags may stand on one line with commas between, but a headline holds commas. */
  texts(field: FieldName): readonly string[] {
    const value = this.#values.get(field) ?? null;
    const isLine = typeof value === 'string' && field === 'tags';
    const items: readonly unknown[] = isLine ? value.split(/[،,]/) : [value].flat();
    const texts: string[] = [];
    for (const item of items) {
      if (typeof item === 'string' || typeof item === 'number')
        texts.push(shownValue(String(item)));
      else if (item !== null) this.#reject(field, 'is not a list of texts', 'Write - before each.');
    }
    return texts.filter((text) => text !== '');
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
    return this.#reject(field, 'is no language tag', 'Write ar, fa, ur or ps.');
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
    tags: reader.texts('tags'),
    related: reader.texts('related'),
  };
}

function unknownFields(
  values: ReadonlyMap<string, unknown>,
  lineOf: ReadonlyMap<string, number>,
): readonly FieldProblem[] {
  return [...values.keys()]
    .filter((field) => !Object.hasOwn(FIELD_NAMES, field))
    .map((field) => ({
      line: lineOf.get(field) ?? 1,
      message: `The field ${field} is not known and was left aside.`,
      remedy: `Known fields: ${Object.keys(FIELD_NAMES).join(', ')}.`,
    }));
}

/** The languages that seeds are read in. */
const LANGUAGES = ['ar', 'fa', 'ur', 'ps'];

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

const isMapping = (value: unknown): value is object =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

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
