import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { findComplexYaml } from '../../../story/front-matter/complex-yaml.ts';

/** Fields of a front matter by their names, as it has them. */
export type Fields = Readonly<Record<string, unknown>>;

/** A Markdown file cut into its front matter and its text. */
export type MarkdownParts =
  | { readonly kind: 'parts'; readonly fields: Fields; readonly text: string }
  /** The front matter cannot be read. `line` counts from 1. */
  | { readonly kind: 'failed'; readonly line: number; readonly message: string };

export const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);

const BLOCK = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n?|\n)(.*?)(?:^|(?<=[\r\n]))\1[ \t]*(?:\r\n?|\n|$)/s;

/** @throws Error of the libraries when the text is neither YAML nor TOML, as its rules say. */
function valueOf(rule: string, block: string): unknown {
  if (rule === '+++') return parseToml(block);
  const complex = findComplexYaml(block);
  if (complex !== null) throw new Error(complex.message);
  return parseYaml(block, { logLevel: 'error' });
}

/** The line that an error of YAML or TOML names, counted in the block from 1. */
function lineOf(error: unknown): number {
  if (!(error instanceof Error)) return 1;
  if ('line' in error && typeof error.line === 'number') return error.line;
  return Number(/at line (\d+)/.exec(error.message)?.[1] ?? 1);
}

/** Returns a Markdown file's front matter, of YAML or TOML, and its text. */
export function readFields(markdown: string): MarkdownParts {
  const [whole = '', rule = '', block = ''] = BLOCK.exec(markdown) ?? [];
  if (whole === '') return { kind: 'parts', fields: {}, text: markdown };
  try {
    const value = valueOf(rule, block);
    const text = markdown.slice(whole.length);
    return { kind: 'parts', fields: isFields(value) ? value : {}, text };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { kind: 'failed', line: lineOf(error) + 1, message: reason.replace(/[.:]$/, '') };
  }
}
