import { readByline } from './byline.ts';
import { readCaption } from './caption.ts';
import { isDateLine } from './date-line.ts';
import { readDateline } from './dateline.ts';
import type { LineFacts } from './line-facts.ts';
import type { Repetition } from './repetition.ts';

/** The headline and what belongs to it stand among so many first lines of a page. */
export const HEAD_WITHIN = 60;

/** Takes the facts of a line; tells whether only the head of a story holds such a line: a date, a dateline, a credit. */
export function isHeadOnly({ text, folded }: LineFacts): boolean {
  return (
    isDateLine(text) ||
    readDateline(text, folded)?.sure === true ||
    readCaption(text)?.sure === true ||
    readByline(text) !== null
  );
}

/**
 * Takes the lines, the index of the first paragraph and which lines say the same; gives
 * the lines that stand close under a headline, or close to a line that only a head holds.
 */
export function headGroup(
  lines: readonly LineFacts[],
  firstProse: number,
  { titled, firstPlaces }: Pick<Repetition, 'titled' | 'firstPlaces'>,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let start = 0; start < Math.min(firstProse, HEAD_WITHIN);) {
    const next = lines.findIndex(({ line }, at) => at > start && line.blanksBefore > 0);
    const end = next < 0 ? lines.length : next;
    const group = lines.slice(start, end);
    const opens = start === 0 || titled.has(start) || firstPlaces[start] === 0;
    if (end <= firstProse && (opens || group.some(isHeadOnly))) {
      for (let at = opens ? start + 1 : start; at < end; at += 1) found.add(at);
    }
    start = end;
  }
  return found;
}
