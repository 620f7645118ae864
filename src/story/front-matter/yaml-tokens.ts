import { CST, Lexer } from 'yaml';

/** A sign of YAML, or a text. */
export interface Token {
  readonly type: CST.TokenType | null;
  /** Counted in UTF-16 code units from the start of the YAML. */
  readonly offset: number;
  readonly text: string;
}

/** Tokens that mark what follows them and stand for no character of the text. */
const MARKERS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Returns the tokens of YAML in order, which together are all of it. */
export function* tokensOf(yaml: string): Generator<Token> {
  let offset = 0;
  let isText = false;
  for (const token of new Lexer().lex(yaml)) {
    const isMarker: boolean = !isText && MARKERS.has(token);
    if (!isMarker) {
      yield { type: isText ? 'scalar' : CST.tokenType(token), offset, text: token };
      offset += token.length;
    }
    isText = isMarker && token === CST.SCALAR;
  }
}

/** Returns the comments of YAML in order, each with its number sign. A number sign within a text opens none. */
export const commentsOf = (yaml: string): readonly string[] =>
  [...tokensOf(yaml)].flatMap(({ type, text }) => (type === 'comment' ? [text.trimEnd()] : []));
