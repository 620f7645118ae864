import { readDate } from '../recognizers/iso-date.ts';
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

/** What came of reading the fields. */
export type FieldsReading =
  | {
      readonly kind: 'fields';
      readonly fields: FrontMatterFields;
      readonly warnings: readonly FieldProblem[];
    }
  | { readonly kind: 'error'; readonly problem: FieldProblem };

const KNOWN: ReadonlySet<string> = new Set([
  'date',
  'updated',
  'desk',
  'tags',
  'source',
  'url',
  'image',
  'alt',
  'related',
  'lang',
  'draft',
  'slug',
  'aliases',
]);

type Values = ReadonlyMap<string, unknown>;

/** Thrown by no one outside: the way out of a field that cannot be read. */
class BadField extends Error {
  readonly field: string;
  readonly remedy: string;

  constructor(field: string, message: string, remedy: string) {
    super(message);
    this.field = field;
    this.remedy = remedy;
  }
}

function textOf(values: Values, field: string): string | null {
  const value = values.get(field);
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (typeof value === 'number') return String(value);
  throw new BadField(field, `The field ${field} is not a text.`, 'Write one text after the colon.');
}

/** A list as YAML gives it. Tags may stand on one line with commas between; a headline holds commas. */
function itemsOf(value: unknown, field: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' && field === 'tags' ? value.split(/[،,]/) : [value];
}

function textsOf(values: Values, field: string): readonly string[] {
  const value = values.get(field);
  if (value === undefined || value === null) return [];
  return itemsOf(value, field).flatMap((item) => {
    if (item === null || item === '') return [];
    if (typeof item === 'string' || typeof item === 'number') return String(item).trim() || [];
    throw new BadField(field, `The field ${field} is not a list of texts.`, 'Write - before each.');
  });
}

function dateOf(values: Values, field: string): string | null {
  const text = textOf(values, field);
  if (text === null) return null;
  const iso = readDate(text);
  if (iso !== null) return iso;
  throw new BadField(field, `The field ${field} is no date.`, 'Write it as 2024-01-27.');
}

function draftOf(values: Values): boolean {
  const value = values.get('draft') ?? false;
  if (typeof value === 'boolean') return value;
  throw new BadField('draft', 'The field draft is neither true nor false.', 'Write true or false.');
}

function urlOf(values: Values): string | null {
  const text = textOf(values, 'url');
  if (text === null || (/^https?:\/\/\S+$/i.test(text) && URL.canParse(text))) return text;
  throw new BadField('url', 'The field url is no address of the web.', 'Begin it with https://');
}

function langOf(values: Values): string | null {
  const text = textOf(values, 'lang');
  if (text === null || /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text)) return text;
  throw new BadField('lang', 'The field lang is no language tag.', 'Write ar, fa, ur or ps.');
}

function fieldsOf(values: Values): FrontMatterFields {
  return {
    frontMatter: {
      date: dateOf(values, 'date'),
      updated: dateOf(values, 'updated'),
      source: textOf(values, 'source'),
      url: urlOf(values),
      image: textOf(values, 'image'),
      alt: textOf(values, 'alt'),
      draft: draftOf(values),
      slug: textOf(values, 'slug'),
      aliases: textsOf(values, 'aliases'),
    },
    desk: textOf(values, 'desk'),
    lang: langOf(values),
    tags: textsOf(values, 'tags'),
    related: textsOf(values, 'related'),
  };
}

/**
 * Takes the value of a front matter and the line of each field; gives its fields, and a warning for
 * each that is not known, or the first that cannot be read.
 */
export function readFields(value: unknown, lineOf: ReadonlyMap<string, number>): FieldsReading {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    const problem = {
      line: 1,
      message: 'The front matter is no list of fields.',
      remedy: 'Write each field as name: value.',
    };
    return { kind: 'error', problem };
  }
  const values: Values = new Map(Object.entries(value));
  try {
    const warnings = [...values.keys()]
      .filter((field) => !KNOWN.has(field))
      .map((field) => ({
        line: lineOf.get(field) ?? 1,
        message: `The field ${field} is not known and was left aside.`,
        remedy: `Known fields: ${[...KNOWN].join(', ')}.`,
      }));
    return { kind: 'fields', fields: fieldsOf(values), warnings };
  } catch (error) {
    if (!(error instanceof BadField)) throw error;
    const { field, message, remedy } = error;
    return { kind: 'error', problem: { line: lineOf.get(field) ?? 1, message, remedy } };
  }
}
