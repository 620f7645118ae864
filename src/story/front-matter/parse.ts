import { isMap, isScalar, parseDocument, type Document } from 'yaml';
import type { FrontMatterBlock } from './split-block.ts';
import { readFields, type FieldProblem, type FrontMatterFields } from './fields.ts';
import { countLineEnds } from '../lines/split-lines.ts';

/** What came of reading a block of front matter. */
export type FrontMatterReading =
  | {
      readonly kind: 'fields';
      readonly fields: FrontMatterFields;
      /** The line of each field, counted from 1 in the seed. */
      readonly lineOf: ReadonlyMap<string, number>;
      readonly warnings: readonly FieldProblem[];
    }
  | { readonly kind: 'error'; readonly problem: FieldProblem };

/** The opening mark stands on the first line of the seed, the YAML begins on the second. */
const FIRST_LINE = 2;

/** The line of the seed at an offset of the YAML. */
const lineAt = (yaml: string, offset: number): number =>
  countLineEnds(yaml.slice(0, offset)) + FIRST_LINE;

function fieldLines(document: Document, yaml: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  if (!isMap(document.contents)) return lines;
  for (const { key } of document.contents.items) {
    if (isScalar(key) && key.range) lines.set(String(key.value), lineAt(yaml, key.range[0]));
  }
  return lines;
}

/** Fields are texts and lists of texts; the parser walks nested ones by recursion, which has an end. */
const DEEPEST = 8;
const NESTED_DASHES = /^[ \t]*(?:-[ \t]+){9}/m;

/** Takes YAML; gives the offset where it nests deeper than any field does, or null. */
function tooDeepAt(yaml: string): number | null {
  const dashes = NESTED_DASHES.exec(yaml);
  if (dashes !== null) return dashes.index;
  let depth = 0;
  for (let at = 0; at < yaml.length; at += 1) {
    const character = yaml[at];
    if (character === '[' || character === '{') depth += 1;
    if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return at;
  }
  return null;
}

/** The parser's own counting, which begins behind the opening mark. */
const YAML_PLACE = / at line \d+[\s\S]*$/;

function brokenAt(document: Document, yaml: string): FieldProblem | null {
  const [broken] = [...document.errors, ...document.warnings];
  if (broken === undefined) return null;
  return {
    line: lineAt(yaml, broken.pos[0]),
    message: `The front matter is no YAML: ${broken.message.replace(YAML_PLACE, '.')}`,
    remedy: 'Mend the line, or put the value in quotes.',
  };
}

function plainValue(document: Document): unknown {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    return value;
  } catch {
    return null;
  }
}

/**
 * Takes a block of front matter; gives its fields with their lines, or what is wrong at which line.
 * Nothing in it is ever evaluated: the core schema of YAML 1.2 knows texts, numbers, lists and maps.
 */
export function readFrontMatter(block: FrontMatterBlock): FrontMatterReading {
  // YAML knows CR as a line end; its parser here does not.
  const yaml = block.yaml.replaceAll(/\r\n?/g, '\n');
  const deep = tooDeepAt(yaml);
  if (deep !== null) {
    const message = 'The front matter nests lists in lists.';
    const remedy = 'Write texts, and lists of texts.';
    return { kind: 'error', problem: { line: lineAt(yaml, deep), message, remedy } };
  }
  const document = parseDocument(yaml, { schema: 'core', logLevel: 'silent' });
  const broken = brokenAt(document, yaml);
  if (broken !== null) return { kind: 'error', problem: broken };
  const lineOf = fieldLines(document, yaml);
  const read = readFields(plainValue(document), lineOf);
  return read.kind === 'error' ? read : { ...read, lineOf };
}
