import type { Part, SourceLine } from '../story.ts';
import type { ReadLine } from './read-line.ts';

/** Where a piece of a line stands in the line that it was put together to. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The parts that cover a span of a line, cut to it. */
function partsWithin(parts: readonly Part[], { start, end }: Span): readonly Part[] {
  let from = 0;
  return parts.flatMap(({ role, text }) => {
    const at = from;
    from += text.length;
    const own = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    return own === '' ? [] : { role, text: own };
  });
}

/** Parts whose texts have the outer white space of a raw line again. */
function withSpace(parts: readonly Part[], raw: string): readonly Part[] {
  const before = raw.slice(0, raw.length - raw.trimStart().length);
  const behind = raw.slice(raw.trimEnd().length);
  return parts.map((part, at) => ({
    role: part.role,
    text: `${at === 0 ? before : ''}${part.text}${at === parts.length - 1 ? behind : ''}`,
  }));
}

/** Returns the lines of the seed that a line is, with their parts: one, or those that it was put together from. */
export function sourceLines({
  line,
  parts,
}: Pick<ReadLine, 'line' | 'parts'>): readonly SourceLine[] {
  if (line.pieces === undefined) return [{ line: line.number, parts }];
  let start = 0;
  return line.pieces.map(({ number, raw }) => {
    const end = start + raw.trim().length;
    const own = withSpace(partsWithin(parts, { start, end }), raw);
    start = end + 1;
    return { line: number, parts: own };
  });
}
