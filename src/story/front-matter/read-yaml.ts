import {
  isCollection,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type DocumentOptions,
  type ErrorCode,
  type ParseOptions,
  type SchemaOptions,
} from 'yaml';
import { findAlias, findComplexYaml, type ComplexYaml } from './complex-yaml.ts';
import type { FieldProblem } from './field-warnings.ts';
import type { FieldProblems } from './fields.ts';
import { lineStarts } from '../lines/split-lines.ts';

/** Repeated keys are told by `readFrontMatter`, with both lines. */
const OPTIONS: ParseOptions & DocumentOptions & SchemaOptions = {
  schema: 'core',
  logLevel: 'silent',
  prettyErrors: false,
  uniqueKeys: false,
};

/** The line of the seed at an offset of the YAML. */
export type LineAt = (offset: number) => number;

/** Returns the lines of the seed by offsets of YAML that begins on one of them, counted from 1. */
export function linesOf(yaml: string, firstLine: number): LineAt {
  const starts = lineStarts(yaml);
  return (offset) => starts.findLastIndex((start) => start <= offset) + firstLine;
}

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

/** A value that is not closed. */
export interface UnclosedValue {
  /** Where it opens, in UTF-16 code units from the start of the YAML. */
  readonly offset: number;
  readonly sign: string;
  readonly closing: string;
}

/** Returns the value of a document that is not closed; null where nothing is left open. */
export function findUnclosed(document: Document, yaml: string): UnclosedValue | null {
  const error = document.errors.find(({ code }) => UNCLOSED.has(code));
  const offset = error === undefined ? null : openingOf(document, error.pos[0]);
  const sign = offset === null ? '' : yaml.charAt(offset);
  const closing = CLOSING[sign];
  return offset === null || closing === undefined ? null : { offset, sign, closing };
}

function unclosedProblem({ offset, sign, closing }: UnclosedValue, lineAt: LineAt): FieldProblem {
  const what = sign === closing ? 'quotation mark' : 'bracket';
  return {
    line: lineAt(offset),
    message: `The front matter is no YAML: the ${what} ${sign} that opens here is not closed.`,
    remedy: `Write ${closing} at the end of the value.`,
  };
}

/** Returns what is not closed, else the first mistake of each line: the others mostly follow from it. */
function syntaxProblems(document: Document, yaml: string, lineAt: LineAt): readonly FieldProblem[] {
  const unclosed = findUnclosed(document, yaml);
  if (unclosed !== null) return [unclosedProblem(unclosed, lineAt)];
  const byLine = new Map<number, FieldProblem>();
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
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

const placed = ({ offset, message, remedy }: ComplexYaml, lineAt: LineAt): FieldProblem => ({
  line: lineAt(offset),
  message,
  remedy,
});

/** YAML that was read, or what is wrong with it. */
export type ReadYaml =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'error'; readonly problems: FieldProblems };

/**
 * Returns the document of YAML, or what is wrong with its signs.
 *
 * Nothing in it is ever evaluated: the core schema of YAML 1.2 knows texts, numbers, lists and maps.
 */
export function readYaml(yaml: string, lineAt: LineAt): ReadYaml {
  const complex = findComplexYaml(yaml);
  if (complex !== null) return { kind: 'error', problems: [placed(complex, lineAt)] };
  const document = parseDocument(yaml, OPTIONS);
  const alias = findAlias(yaml);
  const [first, ...others] = [
    ...syntaxProblems(document, yaml, lineAt),
    ...(alias === null ? [] : [placed(alias, lineAt)]),
  ];
  if (first === undefined) return { kind: 'document', document };
  return { kind: 'error', problems: [first, ...others] };
}
