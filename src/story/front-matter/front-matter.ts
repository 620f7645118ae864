import type { FieldProblem } from './field-warnings.ts';
import { readFrontMatter, type FrontMatterReading } from './parse.ts';
import { openingOf, type Opening } from './split-block.ts';

/** What a seed's text says above its story, or what is wrong with it. */
export type FrontMatterOfText =
  | (Extract<FrontMatterReading, { kind: 'fields' }> & {
      /** The line of the closing rule, counted from 1. */
      readonly endLine: number;
    })
  | {
      readonly kind: 'none';
      readonly warnings: readonly FieldProblem[];
      readonly endLine: 0;
    }
  | Extract<FrontMatterReading, { kind: 'error' }>;

const none = (...warnings: readonly FieldProblem[]): FrontMatterOfText => ({
  kind: 'none',
  warnings,
  endLine: 0,
});

const CLOSE = 'Write --- on a line of its own below the fields.';

function unclosed({ line, hasKnownField }: Extract<Opening, { kind: 'unclosed' }>) {
  const message = 'Front matter begins here and is not closed.';
  if (hasKnownField)
    return { kind: 'error', problems: [{ line, message, remedy: CLOSE }] } as const;
  const remedy = `It was read as text. Where it is front matter: ${CLOSE}`;
  return none({ line, message: 'A rule and a field stand here, and no second rule.', remedy });
}

/** Returns the front matter of a seed's text. */
export function frontMatterOf(text: string): FrontMatterOfText {
  const opening = openingOf(text);
  if (opening.kind === 'none') return none();
  if (opening.kind === 'unclosed') return unclosed(opening);
  if (opening.kind === 'keys') {
    return none({
      line: opening.line,
      message:
        'A rule stands here and a question mark where a field begins: in YAML, the key of a map.',
      remedy: 'It was read as text. Where it is front matter, write each field as name: value.',
    });
  }
  if (opening.kind === 'bare') {
    const { line, field } = opening;
    const message = `The text opens with ${field}: and no rule stands above it, so it was read as text.`;
    return none({
      line,
      message,
      remedy: 'Write --- on a line above the fields and on one below.',
    });
  }
  const reading = readFrontMatter(opening);
  return reading.kind === 'error' ? reading : { ...reading, endLine: opening.endLine };
}
