import { isMap, isNode, isScalar, isSeq, type Document } from 'yaml';
import { fieldName } from './field-names.ts';
import type { FieldProblem } from './field-warnings.ts';
import { itemKey, readFields, type FieldProblems, type FrontMatterFields } from './fields.ts';
import { plainYaml } from './plain-yaml.ts';
import { linesOf, readYaml, type LineAt } from './read-yaml.ts';
import type { FrontMatterBlock } from './split-block.ts';

/** The fields of a front matter with their lines in the seed, or all that is wrong with it. */
export type FrontMatterReading =
  | {
      readonly kind: 'fields';
      readonly fields: FrontMatterFields;
      /** Counted from 1 in the seed. */
      readonly lineOf: ReadonlyMap<string, number>;
      readonly warnings: readonly FieldProblem[];
    }
  | { readonly kind: 'error'; readonly problems: FieldProblems };

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

/** So many mistakes of one front matter are told. */
const MAX_PROBLEMS = 20;

function errorFrom(problems: readonly FieldProblem[]): FrontMatterReading | null {
  const [first, ...others] = problems.toSorted((one, other) => one.line - other.line);
  if (first === undefined) return null;
  return { kind: 'error', problems: [first, ...others.slice(0, MAX_PROBLEMS - 1)] };
}

/** The fields of a document that could be read, with what is wrong with their values. */
function fieldsOf(document: Document, lineAt: LineAt) {
  const keys = keysOf(document, lineAt);
  const lineOf = new Map([
    ...keys.map(({ name, line }) => [name, line] as const),
    ...itemLines(document, lineAt),
  ]);
  return { keys, lineOf, ...readFields(document.toJS(), lineOf) };
}

/** A line that begins a field, or stands where one would: one that goes on with a value is indented. */
const PART_START = /^[^\s#\-\]}]/u;

/** A part of YAML, and the line that it begins on, counted from 0. */
interface YamlPart {
  readonly yaml: string;
  readonly at: number;
}

/** Returns each field of YAML by itself, so that a sign that is missing in one spoils no other. */
function partsOf(yaml: string): readonly YamlPart[] {
  const lines = yaml.split('\n');
  const starts = [...lines.keys()].filter((at) => at === 0 || PART_START.test(lines[at] ?? ''));
  return starts.map((at, number) => ({ yaml: lines.slice(at, starts[number + 1]).join('\n'), at }));
}

const noName = (line: number): FieldProblem => ({
  line,
  message: 'The front matter is no YAML: a line has no colon behind the name of its field.',
  remedy: 'Write --- on a line of its own above the text, or name: before the value.',
});

/** Returns what is wrong with YAML that cannot be read as a whole: with each field, as far as that can be read. */
function problemsOfParts(yaml: string, firstLine: number): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const allKeys: Key[] = [];
  let isNamed = true;
  for (const part of partsOf(yaml)) {
    const lineAt = linesOf(part.yaml, firstLine + part.at);
    const read = readYaml(part.yaml, lineAt);
    const wasNamed = isNamed;
    isNamed =
      read.kind === 'error' || read.document.contents === null || isMap(read.document.contents);
    // Text that follows a line without a name is of the same mistake.
    if (!isNamed && wasNamed) problems.push(noName(lineAt(0)));
    if (read.kind === 'error') problems.push(...read.problems);
    if (read.kind === 'error' || !isMap(read.document.contents)) continue;
    const { keys, problems: ofValues } = fieldsOf(read.document, lineAt);
    allKeys.push(...keys);
    problems.push(...ofValues);
  }
  return [...problems, ...repeatedFields(allKeys)];
}

/** Returns the fields of a block of front matter, or all that is wrong with it. */
export function readFrontMatter(block: FrontMatterBlock): FrontMatterReading {
  const { firstLine } = block;
  // YAML knows CR as a line end; its parser here does not.
  const yaml = plainYaml(block.yaml.replaceAll(/\r\n?/g, '\n'));
  const lineAt = linesOf(yaml, firstLine);
  const read = readYaml(yaml, lineAt);
  if (read.kind === 'error') return errorFrom(problemsOfParts(yaml, firstLine)) ?? read;
  const { document } = read;
  const { keys, lineOf, fields, warnings, problems } = fieldsOf(document, lineAt);
  const error = errorFrom([...repeatedFields(keys), ...problems]);
  if (error !== null) return error;
  const all = [...warnings, ...commaWarnings(document, lineAt)];
  return { kind: 'fields', fields, warnings: all, lineOf };
}
