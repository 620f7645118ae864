import type { LineFacts } from '../features/line-facts.ts';
import { titleParts } from '../recognizers/page-title.ts';
import { HEAD_WITHIN } from './head-lines.ts';

/** Which lines of a seed say the same. */
export interface Repetition {
  /** The indexes of the lines that say the same, in order, by their key. */
  readonly linesOfKey: ReadonlyMap<string, readonly number[]>;
  /** Index of a line «headline - site» to the index of the later line that is its headline. */
  readonly titleOf: ReadonlyMap<number, number>;
  /** The indexes that `titleOf` leads to. */
  readonly titled: ReadonlySet<number>;
}

function groupByKey(lines: readonly LineFacts[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [at, { key }] of lines.entries()) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [at]);
    else group.push(at);
  }
  return groups;
}

/** The later line of the head that is the headline in a title as a page prints it. */
function headlineIn(
  title: string,
  at: number,
  linesOfKey: Repetition['linesOfKey'],
): number | undefined {
  for (const { key } of titleParts(title)) {
    const later = key === '' ? undefined : linesOfKey.get(key)?.find((other) => other > at);
    if (later !== undefined && later < HEAD_WITHIN) return later;
  }
  return undefined;
}

/** Returns which lines say the same. */
export function repetition(lines: readonly LineFacts[]): Repetition {
  const linesOfKey = groupByKey(lines);
  const titleOf = new Map<number, number>();
  for (const [at, { text }] of lines.slice(0, HEAD_WITHIN).entries()) {
    const headline = headlineIn(text, at, linesOfKey);
    if (headline !== undefined) titleOf.set(at, headline);
  }
  return { linesOfKey, titleOf, titled: new Set(titleOf.values()) };
}
