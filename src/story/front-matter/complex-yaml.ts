import type { CST } from 'yaml';
import { tokensOf } from './yaml-tokens.ts';

/** YAML that no field needs, and where. */
export interface ComplexYaml {
  /** Counted in UTF-16 code units from the start of the YAML. */
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/** Fields are texts and lists of texts; deeper lists would exhaust the parser's recursion. */
const MAX_LEVELS = 8;

/** How deep a sequence of tokens nests: in brackets, and in dashes on one line. */
class Depth {
  #brackets = 0;
  #dashes = 0;

  isTooDeepAfter(type: CST.TokenType | null): boolean {
    if (type === 'flow-seq-start' || type === 'flow-map-start') this.#brackets += 1;
    if (type === 'flow-seq-end' || type === 'flow-map-end') this.#brackets -= 1;
    if (type === 'seq-item-ind') this.#dashes += 1;
    if (type === 'newline') this.#dashes = 0;
    return this.#brackets > MAX_LEVELS || this.#dashes > MAX_LEVELS;
  }
}

/**
 * Returns the first thing in YAML that its parser would take too long for, or null.
 *
 * Keys of several values take exponential time, deep lists all memory; the tokens tell of both.
 */
export function findComplexYaml(yaml: string): ComplexYaml | null {
  const depth = new Depth();
  for (const { type, offset } of tokensOf(yaml)) {
    if (depth.isTooDeepAfter(type)) {
      const message = 'The front matter nests lists in lists.';
      return { offset, message, remedy: 'Write texts, and lists of texts.' };
    }
    if (type === 'explicit-key-ind') {
      const message = 'A question mark stands where a field begins: in YAML, the key of a map.';
      return { offset, message, remedy: 'Write each field as name: value, a question in quotes.' };
    }
  }
  return null;
}

/** Returns the first anchor or alias in YAML, or null: a few can name a value of any size. */
export function findAlias(yaml: string): ComplexYaml | null {
  for (const { type, offset } of tokensOf(yaml)) {
    if (type === 'anchor' || type === 'alias') {
      const message = 'A value begins with & or *: in YAML, an anchor or an alias.';
      return { offset, message, remedy: 'Write the text itself, or put the value in quotes.' };
    }
  }
  return null;
}
