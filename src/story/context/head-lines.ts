import type { LineFacts } from '../features/line-facts.ts';
import type { SeedLine } from '../lines/split-lines.ts';
import type { Repetition } from './repetition.ts';

/** The headline and what belongs to it stand among so many first lines of a page. */
export const HEAD_WITHIN = 60;

/** Tells whether only the head of a story holds such a line: a date, a dateline, a credit. */
export function isHeadOnly({ isDate, dateline, byline, caption }: LineFacts): boolean {
  return isDate || dateline?.sure === true || caption?.sure === true || byline !== null;
}

/** Returns the index of the last line before the prose that only a head holds, or -1. */
export function lastHeadLine(lines: readonly LineFacts[], firstProse: number): number {
  const last = lines.slice(0, Math.min(firstProse, HEAD_WITHIN)).findLastIndex(isHeadOnly);
  return last > 0 ? last : -1;
}

/** The index after a line where the next group of lines that stand close begins. */
function endOfGroup(source: readonly SeedLine[], start: number): number {
  const next = source.findIndex((line, at) => at > start && line.blanksBefore > 0);
  return next < 0 ? source.length : next;
}

/** What the groups of lines are told by. */
interface Known extends Pick<Repetition, 'titled'> {
  readonly source: readonly SeedLine[];
  readonly lines: readonly LineFacts[];
  readonly firstProse: number;
}

/**
 * Returns the indexes of the lines that stand close under a headline, or close to a line that only a
 * head holds. Where all lines of a page stand close and none reads as a paragraph, as in a poem, they are no head.
 */
export function linesNearHeadline({
  source,
  lines,
  firstProse,
  titled,
}: Known): ReadonlySet<number> {
  const near = new Set<number>();
  const isHeadline = (at: number) => titled.has(at) || lines[at]?.key === lines[0]?.key;
  let start = 0;
  while (start < Math.min(firstProse, HEAD_WITHIN)) {
    const end = endOfGroup(source, start);
    const opens = isHeadline(start);
    const isAll = start === 0 && end === source.length;
    if (end <= firstProse && !isAll && (opens || lines.slice(start, end).some(isHeadOnly))) {
      for (let at = opens ? start + 1 : start; at < end; at += 1) near.add(at);
    }
    start = end;
  }
  return near;
}
