import { kindsAt, RARE, WORD } from '../../arabic/text/character-classes.ts';

/** Takes folded text; gives its letters and digits alone: equal for lines that say the same. */
export function lineKey(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** So many letters of a key make its mark. */
export const MARKED_LETTERS = 48;

/** Takes the mark of what stands before a letter, and the letter; gives the mark of both. */
export const mixed = (mark: number, unit: number): number =>
  (Math.imul(mark, 31) + unit) & 0x3fff_ffff;

function markByRule(folded: string): number {
  const key = lineKey(folded).slice(0, MARKED_LETTERS);
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
  let letters = 0;
  for (let at = 0; at < folded.length && letters < MARKED_LETTERS; at += 1) {
    const kinds = kindsAt(folded, at);
    if ((kinds & RARE) !== 0) return markByRule(folded);
    if ((kinds & WORD) === 0) continue;
    mark = mixed(mark, folded.charCodeAt(at));
    letters += 1;
  }
  return mark;
}
