import { kindsAt, RARE, WORD } from '../arabic/kinds.ts';

/** Takes folded text; gives its letters and digits alone: equal for lines that say the same. */
export function lineKey(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, '');
}

const mixed = (mark: number, unit: number): number => (Math.imul(mark, 31) + unit) | 0;

function markOfUnits(key: string): number {
  let mark = 0;
  for (let at = 0; at < key.length; at += 1) mark = mixed(mark, key.charCodeAt(at));
  return mark;
}

/**
 * Takes folded text; gives a number that is the same for texts of the same key, and seldom for
 * others: keys are worth making only for texts that share it.
 */
export function keyMark(folded: string): number {
  let mark = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const kinds = kindsAt(folded, at);
    if ((kinds & RARE) !== 0) return markOfUnits(lineKey(folded));
    if ((kinds & WORD) !== 0) mark = mixed(mark, folded.charCodeAt(at));
  }
  return mark;
}
