import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { FrontMatterBlock } from './front-matter-block.ts';
import { readFields, type FieldProblem, type FrontMatterFields } from './front-matter-fields.ts';

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

function fieldLines(document: Document, counter: LineCounter): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  if (!isMap(document.contents)) return lines;
  for (const { key } of document.contents.items) {
    if (isScalar(key) && key.range) {
      lines.set(String(key.value), counter.linePos(key.range[0]).line + FIRST_LINE - 1);
    }
  }
  return lines;
}

/** The parser's own counting, which begins behind the opening mark. */
const YAML_PLACE = / at line \d+[\s\S]*$/;

function brokenAt(document: Document): FieldProblem | null {
  const [broken] = [...document.errors, ...document.warnings];
  if (broken === undefined) return null;
  return {
    line: (broken.linePos?.[0].line ?? 1) + FIRST_LINE - 1,
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
export function readFrontMatter({ yaml }: FrontMatterBlock): FrontMatterReading {
  const counter = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'core',
    lineCounter: counter,
    logLevel: 'silent',
  });
  const broken = brokenAt(document);
  if (broken !== null) return { kind: 'error', problem: broken };
  const lineOf = fieldLines(document, counter);
  const read = readFields(plainValue(document), lineOf);
  return read.kind === 'error' ? read : { ...read, lineOf };
}
