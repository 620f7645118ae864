import { countLineEnds } from '../lines/split-lines.ts';

/** The lines between `---` and `---` that open a seed. */
export interface FrontMatterBlock {
  /** The YAML between the two marks. */
  readonly yaml: string;
  /** The line of the closing mark, counted from 1; the opening mark is line 1. */
  readonly endLine: number;
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r\n|\n|\r|$)/g;

/** A rule of dashes may open a text: only a block that begins with a field is front matter. */
const FIELD = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r))*[A-Za-z_][\w-]*[ \t]*:/;

/** A closing mark is looked for so far, in characters: some pages of YAML. */
const LONGEST = 20_000;

/**
 * Takes the text of a seed; gives the block of front matter that opens it, or null when none does. A
 * block that is never closed is none.
 */
export function frontMatterBlock(text: string): FrontMatterBlock | null {
  const opening = OPENING.exec(text);
  if (opening === null) return null;
  const start = opening[0].length;
  const rest = text.slice(start, start + LONGEST);
  if (!FIELD.test(rest)) return null;
  CLOSING.lastIndex = 0;
  const closing = CLOSING.exec(rest);
  if (closing === null) return null;
  const yaml = rest.slice(0, closing.index);
  return { yaml, endLine: countLineEnds(yaml) + 3 };
}
