import { countLineEnds } from '../lines/split-lines.ts';

/** What stands between the two lines of `---` that open a seed. */
export interface FrontMatterBlock {
  /** Without the two lines of `---`. */
  readonly yaml: string;
  /** The line of the closing `---`, counted from 1; the opening one is line 1. */
  readonly endLine: number;
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r\n|\n|\r|$)/;

/** A rule of dashes may open a text: only a block that begins with a field is front matter. */
const FIELD = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r))*[A-Za-z_][\w-]*[ \t]*:/;

/** The closing `---` is looked for so far, in UTF-16 code units: some pages of YAML. */
const MAX_LENGTH = 20_000;

/**
 * Returns the block of front matter that opens a seed's text, or null; one that is never closed is
 * none.
 */
export function frontMatterBlock(text: string): FrontMatterBlock | null {
  const opening = OPENING.exec(text);
  if (opening === null) return null;
  const start = opening[0].length;
  const rest = text.slice(start, start + MAX_LENGTH);
  if (!FIELD.test(rest)) return null;
  const closing = CLOSING.exec(rest);
  if (closing === null) return null;
  const yaml = rest.slice(0, closing.index);
  return { yaml, endLine: countLineEnds(yaml) + 3 };
}
