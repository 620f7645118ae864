import { CST, Lexer } from 'yaml';

/** YAML that no field needs, and where. */
export interface ComplexYaml {
  /** Counted in UTF-16 code units from the start of the YAML. */
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/** Fields are texts and lists of texts; deeper lists would exhaust the parser's recursion. */
const MOST_LEVELS = 8;

type Refusal = Omit<ComplexYaml, 'offset'>;

const NESTED: Refusal = {
  message: 'The front matter nests lists in lists.',
  remedy: 'Write texts, and lists of texts.',
};
const KEY: Refusal = {
  message: 'The front matter has a question mark where a field begins: the key of a map.',
  remedy: 'Write each field as name: value, or put the value in quotes.',
};
const ALIAS: Refusal = {
  message: 'The front matter has & or * where a value begins: an anchor or an alias.',
  remedy: 'Write the text itself, or put the value in quotes.',
};

/** How deep a sequence of tokens nests: in brackets, and in dashes on one line. */
class Depth {
  #brackets = 0;
  #dashes = 0;

  isTooDeepAfter(type: CST.TokenType | null): boolean {
    if (type === 'flow-seq-start' || type === 'flow-map-start') this.#brackets += 1;
    if (type === 'flow-seq-end' || type === 'flow-map-end') this.#brackets -= 1;
    if (type === 'seq-item-ind') this.#dashes += 1;
    if (type === 'newline') this.#dashes = 0;
    return this.#brackets > MOST_LEVELS || this.#dashes > MOST_LEVELS;
  }
}

function refusalOf(type: CST.TokenType | null): Refusal | null {
  if (type === 'explicit-key-ind') return KEY;
  return type === 'anchor' || type === 'alias' ? ALIAS : null;
}

/** Tokens that mark what follows them and stand for no character of the text. */
const MARKERS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/**
 * The first thing in YAML that no field needs and that the parser takes long for, or null.
 *
 * Keys of several values, aliases and deep lists take exponential time, or all memory. The tokens
 * are enough to find them.
 */
export function findComplexYaml(yaml: string): ComplexYaml | null {
  const depth = new Depth();
  let offset = 0;
  let isText = false;
  for (const token of new Lexer().lex(yaml)) {
    const isMarker: boolean = !isText && MARKERS.has(token);
    const type = isText || isMarker ? null : CST.tokenType(token);
    isText = isMarker && token === CST.SCALAR;
    if (isMarker) continue;
    const refusal = depth.isTooDeepAfter(type) ? NESTED : refusalOf(type);
    if (refusal !== null) return { offset, ...refusal };
    offset += token.length;
  }
  return null;
}
