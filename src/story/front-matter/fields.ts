import { markedValue, shownValue } from '../lines/shown-text.ts';
import { fieldName, type FieldName } from './field-names.ts';
import { readDate } from './values/iso-date.ts';
import { readFocus } from './values/photo-focus.ts';
import { readPlace } from './values/place-codes.ts';
import { SAYABLE_ROLES } from '../labelling/sayable-roles.ts';
import type { FrontMatter, PhotoFocus } from '../story.ts';
import { unknownFields, unknownLanguages, type FieldProblem } from './field-warnings.ts';
import { roleOfWord, type SaidRole } from './said-roles.ts';

/** What is wrong with a front matter: at least one thing. */
export type FieldProblems = readonly [FieldProblem, ...(readonly FieldProblem[])];

/** What front matter says of the head of a story, in place of what was found in the text. */
export type HeadFields = Readonly<
  Record<
    'headline' | 'title' | 'kicker' | 'standfirst' | 'byline' | 'dateline' | 'caption' | 'credit',
    string | null
  >
>;

/** The fields of front matter, each with its place in the story. */
export interface FrontMatterFields {
  readonly head: HeadFields;
  readonly roles: readonly SaidRole[];
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

/** The key of a list's item, or a map's, among the lines of fields. */
export const itemKey = (field: string, at: number | string): string => `${field}/${at}`;

/** A longer line is no headline, in UTF-16 code units. */
export const MAX_HEADLINE_LENGTH = 300;

/** Each line of a story has one role at most; more entries come from no editor. */
const MAX_ROLES = 500;

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

const ITEM_OF_ROLES = /^(.+?)\s*:\s*([^:]+)$/u;

/** A key of `roles` with its value, which may be no role. */
type RoleEntry = readonly [key: string, value: unknown];

function roleOfItem(item: unknown): RoleEntry | null {
  if (isMapping(item)) return Object.entries(item)[0] ?? null;
  const [, key, role] = ITEM_OF_ROLES.exec(isText(item) ? String(item) : '') ?? [];
  return key === undefined ? null : [key, role];
}

/** The entries of a list such as `- 12 first words: subhead`; null for none. */
function rolesOfList(value: unknown): readonly RoleEntry[] | null {
  if (!Array.isArray(value)) return null;
  const entries = value.flatMap((item: unknown) => {
    const entry = roleOfItem(item);
    return entry === null ? [] : [entry];
  });
  return entries.length === value.length ? entries : null;
}

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

  /** A text without the signs of emphasis and links, as its words stand where nothing is marked. */
  plain(field: FieldName): string | null {
    const text = this.text(field);
    return text === null ? null : markedValue(text).text.trim() || null;
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

  headline(): string | null {
    const text = this.plain('headline');
    if (text === null || text.length <= MAX_HEADLINE_LENGTH) return text;
    const remedy = 'Write the headline alone, and the rest below the front matter.';
    return this.#reject('headline', `is longer than ${MAX_HEADLINE_LENGTH} characters`, remedy);
  }

  byline(): string | null {
    const byline = this.plain('byline');
    const author = this.plain('author');
    if (byline === null || author === null) return byline ?? author;
    return this.#reject('author', 'says what the field byline says', 'Leave one of them.');
  }

  /** The entries of `roles`: a map, or a list of `lines: role`. */
  roles(): readonly SaidRole[] {
    const value = this.#values.get('roles') ?? null;
    if (value === null) return [];
    const entries = isMapping(value) ? Object.entries(value) : rolesOfList(value);
    if (entries === null || entries.length > MAX_ROLES) {
      const message =
        entries === null ? 'is no list of lines' : `has more than ${MAX_ROLES} entries`;
      this.#reject('roles', message, 'Write "12 first words": subhead, a line each.');
      return [];
    }
    return entries.flatMap(([key, word]) => {
      const line = this.#lineOf.get(itemKey('roles', key)) ?? this.#lineOf.get('roles') ?? 1;
      const role = isText(word) ? roleOfWord(String(word)) : null;
      if (role !== null) return [{ key: shownValue(key), role, line }];
      const message = `The field roles says something of "${shownValue(key)}" that is no role.`;
      this.problems.push({ line, message, remedy: `Write one of ${SAYABLE_ROLES.join(', ')}.` });
      return [];
    });
  }

  date(field: FieldName): string | null {
    const text = this.text(field);
    if (text === null) return null;
    return readDate(text) ?? this.#reject(field, 'is no date', 'Write it as 2024-01-27.');
  }

  /** The point of the picture that stays in view, where the editor says one. */
  focus(): { readonly focus?: PhotoFocus } {
    const text = this.text('focus');
    const focus = text === null ? null : readFocus(text);
    if (focus !== null) return { focus };
    if (text !== null)
      this.#reject('focus', 'names no point of a picture', 'Write top left, or 30% 20%.');
    return {};
  }

  /** The countries that the story is about, where the editor says so: an empty list is none. */
  places(): { readonly places?: readonly string[] } {
    if (!this.#values.has('places')) return {};
    const codes = this.words('places').map((name) => {
      const remedy = 'Write countries such as العراق or IQ, or [] for none.';
      return readPlace(name) ?? this.#reject('places', `names no country: ${name}`, remedy);
    });
    return { places: [...new Set(codes.flatMap((code) => code ?? []))] };
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

/** Returns texts without the signs of emphasis and links. */
const withoutSigns = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => markedValue(text).text.trim()).filter((text) => text !== '');

function fieldsFrom(reader: FieldReader): FrontMatterFields {
  return {
    head: {
      headline: reader.headline(),
      title: reader.plain('title'),
      kicker: reader.plain('kicker'),
      standfirst: reader.text('standfirst'),
      byline: reader.byline(),
      dateline: reader.plain('dateline'),
      caption: reader.text('caption'),
      credit: reader.plain('credit'),
    },
    roles: reader.roles(),
    frontMatter: {
      date: reader.date('date'),
      updated: reader.date('updated'),
      source: reader.plain('source'),
      url: reader.address('url'),
      image: reader.text('image'),
      alt: reader.plain('alt'),
      ...reader.focus(),
      ...reader.places(),
      draft: reader.truth('draft'),
      slug: reader.text('slug'),
      aliases: reader.texts('aliases'),
    },
    desk: reader.text('desk'),
    lang: reader.language('lang'),
    tags: withoutSigns(reader.words('tags')),
    related: withoutSigns(reader.texts('related')),
  };
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
