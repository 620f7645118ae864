import { unitsOf } from '../arabic/fold.ts';
import { kindsOfUnit, RARE, WORD } from '../arabic/kinds.ts';

/** Takes folded text; gives its letters and digits alone: equal for lines that say the same. */
export function lineKey(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, '');
}

const mixed = (mark: number, unit: number): number => (Math.imul(mark, 31) + unit) & 0x3fff_ffff;

/**
 * Takes folded text as units; gives a number that is the same for texts of the same key, and seldom
 * for others: keys are worth making only for texts that share it.
 */
export function keyMark(units: readonly number[]): number {
  let mark = 0;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] ?? 0;
    const kinds = kindsOfUnit(unit);
    if ((kinds & RARE) !== 0) return markByRule(units);
    if ((kinds & WORD) !== 0) mark = mixed(mark, unit);
  }
  return mark;
}

function markByRule(units: readonly number[]): number {
  return unitsOf(lineKey(String.fromCharCode(...units))).reduce(mixed, 0);
}
