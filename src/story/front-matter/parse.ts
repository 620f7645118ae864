import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type DocumentOptions,
  type ErrorCode,
  type ParseOptions,
  type SchemaOptions,
} from 'yaml';
import { findAlias, findComplexYaml, type ComplexYaml } from './complex-yaml.ts';
import { fieldName } from './field-names.ts';
import { itemKey, readFields, type FieldProblem, type FrontMatterFields } from './fields.ts';
import { plainYaml } from './plain-yaml.ts';
import { lineStarts } from '../lines/split-lines.ts';
import type { FrontMatterBlock } from './split-block.ts';

/** The fields of a front matter with their lines in the seed, or what is wrong with it. */
export type FrontMatterReading =
  | {
      readonly kind: 'fields';
      readonly fields: FrontMatterFields;
      /** Counted from 1 in the seed. */
      readonly lineOf: ReadonlyMap<string, number>;
      readonly warnings: readonly FieldProblem[];
    }
  | { readonly kind: 'error'; readonly problem: FieldProblem };

/** Repeated keys are found below, with both lines. */
const OPTIONS: ParseOptions & DocumentOptions & SchemaOptions = {
  schema: 'core',
  logLevel: 'silent',
  prettyErrors: false,
  uniqueKeys: false,
};

/** The line of the seed at an offset of the YAML. */
type LineAt = (offset: number) => number;

/** @param firstLine the seed's line that the YAML begins on. */
function linesOf(yaml: string, firstLine: number): LineAt {
  const starts = lineStarts(yaml);
  return (offset) => starts.findLastIndex((start) => start <= offset) + firstLine;
}

interface Key {
  readonly name: string;
  readonly line: number;
}

function keysOf(document: Document, lineAt: LineAt): readonly Key[] {
  if (!isMap(document.contents)) return [];
  return document.contents.items.flatMap(({ key }) =>
    isScalar(key) && key.range
      ? [{ name: fieldName(String(key.value)), line: lineAt(key.range[0]) }]
      : [],
  );
}

/** The lines of the items of each list and map, by the field and the item's number or key. */
function itemLines(document: Document, lineAt: LineAt): readonly (readonly [string, number])[] {
  if (!isMap(document.contents)) return [];
  const lineOfItem = (field: string, at: number | string, item: unknown) => {
    const start = isNode(item) ? item.range?.[0] : undefined;
    return start === undefined ? [] : [[itemKey(field, at), lineAt(start)] as const];
  };
  return document.contents.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    const field = fieldName(String(key.value));
    if (isSeq(value)) return value.items.flatMap((item, at) => lineOfItem(field, at, item));
    if (!isMap(value)) return [];
    return value.items.flatMap((pair) =>
      isScalar(pair.key) ? lineOfItem(field, String(pair.key.value), pair.key) : [],
    );
  });
}

/** Lists of headlines: an Arabic comma in one may be the headline's own. */
const HEADLINE_FIELDS: ReadonlySet<string> = new Set(['related', 'aliases']);

/** Returns a warning for each item between brackets that holds an Arabic comma and no quotes say that it may. */
function commaWarnings(document: Document, lineAt: LineAt): readonly FieldProblem[] {
  if (!isMap(document.contents)) return [];
  return document.contents.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? fieldName(String(key.value)) : '';
    if (!HEADLINE_FIELDS.has(name) || !isSeq(value) || value.flow !== true) return [];
    return value.items.flatMap((item) => {
      if (!isScalar(item) || item.type !== 'PLAIN' || !String(item.value).includes('،')) return [];
      return {
        line: lineAt(item.range?.[0] ?? 0),
        message: `The field ${name} has one item here, with «،» in it.`,
        remedy: 'Between items write the comma of YAML (,); where it is one, put it in quotes.',
      };
    });
  });
}

/** Returns the fields that stand on two lines of the front matter. */
function repeatedFields(keys: readonly Key[]): readonly FieldProblem[] {
  const firstLines = new Map<string, number>();
  const problems: FieldProblem[] = [];
  for (const { name, line } of keys) {
    const first = firstLines.get(name);
    if (first === undefined) {
      firstLines.set(name, line);
    } else {
      const message = `The field ${name} is given twice, on lines ${first} and ${line}.`;
      problems.push({ line, message, remedy: 'Leave one of them.' });
    }
  }
  return problems;
}

/** So many mistakes are told beside the first. */
const MAX_PROBLEMS = 10;

/** What the library's commonest messages mean to an editor. */
const PLAIN_MESSAGES: Readonly<Partial<Record<ErrorCode, string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a second colon follows the one behind the name of a field',
  MULTILINE_IMPLICIT_KEY: 'a line has no colon behind the name of its field',
  TAB_AS_INDENT: 'a line begins with a tab, where only spaces may stand',
  UNEXPECTED_TOKEN: 'something follows the end of a value',
};

/** How to mend what is no matter of one value. */
const OTHER_REMEDIES: Readonly<Partial<Record<ErrorCode, string>>> = {
  MULTILINE_IMPLICIT_KEY:
    'Write --- on a line of its own above the text, or name: before the value.',
  TAB_AS_INDENT: 'Begin the line with spaces.',
};

/** What closes a value. */
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

/** These are told where the value is over that has no end. */
const UNCLOSED: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['BAD_INDENT', 'MISSING_CHAR']);

/** Where the value opens that brackets or quotation marks stand round and that is not over before an offset. */
function openingOf(document: Document, end: number): number | null {
  let opening: number | null = null;
  visit(document, {
    Node: (_, node) => {
      const [start = end, valueEnd = end] = node.range ?? [];
      const isFlow = isCollection(node) && node.flow === true;
      const isQuoted = isScalar(node) && node.type?.startsWith('QUOTE') === true;
      if (!(isFlow || isQuoted) || start >= end || valueEnd < end) return undefined;
      opening = start;
      return visit.BREAK;
    },
  });
  return opening;
}

/** Returns what is not closed, at the line that it opens on; null where nothing is left open. */
function unclosedProblem(document: Document, yaml: string, lineAt: LineAt): FieldProblem | null {
  const error = document.errors.find(({ code }) => UNCLOSED.has(code));
  const opening = error === undefined ? null : openingOf(document, error.pos[0]);
  const sign = opening === null ? '' : yaml.charAt(opening);
  const closing = CLOSING[sign];
  if (opening === null || closing === undefined) return null;
  const what = sign === closing ? 'quotation mark' : 'bracket';
  return {
    line: lineAt(opening),
    message: `The front matter is no YAML: the ${what} ${sign} that opens here is not closed.`,
    remedy: `Write ${closing} at the end of the value.`,
  };
}

/** Returns what is not closed, else the first mistake of each line: the others mostly follow from it. */
function syntaxProblems(document: Document, yaml: string, lineAt: LineAt): readonly FieldProblem[] {
  const unclosed = unclosedProblem(document, yaml, lineAt);
  if (unclosed !== null) return [unclosed];
  const byLine = new Map<number, FieldProblem>();
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    if (byLine.size === MAX_PROBLEMS) break;
    const line = lineAt(pos[0]);
    if (byLine.has(line)) continue;
    byLine.set(line, {
      line,
      message: `The front matter is no YAML: ${PLAIN_MESSAGES[code] ?? message}.`,
      remedy: OTHER_REMEDIES[code] ?? 'Mend the line, or put the value in quotes.',
    });
  }
  return [...byLine.values()];
}

function placed({ offset, message, remedy }: ComplexYaml, lineAt: LineAt): FieldProblem {
  return { line: lineAt(offset), message, remedy };
}

function aliasProblems(yaml: string, lineAt: LineAt): readonly FieldProblem[] {
  const alias = findAlias(yaml);
  return alias === null ? [] : [placed(alias, lineAt)];
}

/** Returns one problem that tells all of them: the first, with the others and their remedies after it. */
function joined(first: FieldProblem, others: readonly FieldProblem[]): FieldProblem {
  const more = others
    .slice(0, MAX_PROBLEMS)
    .map(({ line, message, remedy }) => ` Also line ${line}: ${message} ${remedy}`);
  return { ...first, remedy: first.remedy + more.join('') };
}

function errorFrom(problems: readonly FieldProblem[]): FrontMatterReading | null {
  const [first, ...others] = problems.toSorted((one, other) => one.line - other.line);
  return first === undefined ? null : { kind: 'error', problem: joined(first, others) };
}

/**
 * Returns the fields of a block of front matter, or all that is wrong with it.
 *
 * Nothing in it is ever evaluated: the core schema of YAML 1.2 knows texts, numbers, lists and maps.
 */
export function readFrontMatter(block: FrontMatterBlock): FrontMatterReading {
  // YAML knows CR as a line end; its parser here does not.
  const yaml = plainYaml(block.yaml.replaceAll(/\r\n?/g, '\n'));
  const lineAt = linesOf(yaml, block.firstLine);
  const complex = findComplexYaml(yaml);
  if (complex !== null) return { kind: 'error', problem: placed(complex, lineAt) };
  const document = parseDocument(yaml, OPTIONS);
  const keys = keysOf(document, lineAt);
  const repeated = repeatedFields(keys);
  const unreadable = [...syntaxProblems(document, yaml, lineAt), ...aliasProblems(yaml, lineAt)];
  const unread = unreadable.length > 0 ? errorFrom([...unreadable, ...repeated]) : null;
  if (unread !== null) return unread;
  const lineOf = new Map([
    ...keys.map(({ name, line }) => [name, line] as const),
    ...itemLines(document, lineAt),
  ]);
  const { fields, warnings, problems } = readFields(document.toJS(), lineOf);
  const error = errorFrom([...repeated, ...problems]);
  if (error !== null) return error;
  const all = [...warnings, ...commaWarnings(document, lineAt)];
  return { kind: 'fields', fields, warnings: all, lineOf };
}
