import { DROPPED, fold, spellingOfUnit } from '../../arabic/text/fold.ts';
import { kindsOfUnit, RARE, SPACE, WORD } from '../../arabic/text/character-classes.ts';
import { keyMark, MARKED_LETTERS, mixed } from '../lines/line-key.ts';
import {
  ALONE,
  ANY_PHRASE,
  begun,
  meeting,
  MEETING_LETTERS,
  signature,
  SIGNED_LETTERS,
  type PhraseFilter,
} from './phrase-filter.ts';

/** What is known of the folded text of a line before that text is made: few lines need it. */
export interface FoldedOpening {
  readonly length: number;
  readonly words: number;
  /** How many letters and digits it surely holds; beyond MARKED_LETTERS they are not counted. */
  readonly letters: number;
  /** As `keyMark`. */
  readonly mark: number;
  /** How many units of the text that it is folded from its first word ends within. */
  readonly firstEnd: number;
  /** The bits of the phrases of the filter that it may hold. */
  readonly phrases: number;
}

/** The units from here on are rare, and so are some below. */
const FIRST_RARE = 0x2070;

/** The bits of SPELT above the spelling. */
const SPELT_WORD = WORD << 16;
const SPELT_SPACE = SPACE << 16;
const SPELT_RARE = RARE << 16;

/** Makes it negative: a space, a unit that falls away, a rare one. */
const UNWRITTEN = 1 << 31;

/** For each unit, the one that `fold` writes for it, and above it what kind of unit that is. */
const SPELT = new Int32Array(0x1_0000).fill(SPELT_RARE | UNWRITTEN);
for (let unit = 0; unit < FIRST_RARE; unit += 1) SPELT[unit] = speltOf(spellingOfUnit(unit));

function speltOf(spelling: number): number {
  const kinds = kindsOfUnit(spelling) & (WORD | SPACE | RARE);
  const isWritten = spelling !== DROPPED && (kinds & (SPACE | RARE)) === 0;
  return (kinds << 16) | spelling | (isWritten ? 0 : UNWRITTEN);
}

/** Takes a text and an offset; gives the `keyMark` of the folded text from there on, without making that. */
export function keyMarkFrom(text: string, from: number): number {
  let letters = 0;
  let mark = 0;
  for (let at = from; at < text.length && letters < MARKED_LETTERS; at += 1) {
    const spelt = SPELT[text.charCodeAt(at)] ?? 0;
    if ((spelt & SPELT_RARE) !== 0) return keyMark(fold(text.slice(from)));
    if ((spelt & SPELT_WORD) === 0) continue;
    mark = mixed(mark, spelt & 0xffff);
    letters += 1;
  }
  return mark;
}

/** As `foldedOpening`, of a text of so many units whose spelling must be asked from the rule, folded. */
export function openingByRule(folded: string, units: number): FoldedOpening {
  return {
    length: folded.length,
    words: folded.split(' ').length,
    letters: 0,
    mark: keyMark(folded),
    firstEnd: units,
    phrases: ANY_PHRASE,
  };
}

/**
 * Takes units, two offsets and a filter; gives what can be told of the folded text between them in
 * one pass that makes none, or null when it holds a rare unit.
 */
export function foldedOpening(
  units: Uint16Array,
  from: number,
  to: number,
  { words: firsts, meetings }: PhraseFilter,
): FoldedOpening | null {
  let length = 0;
  let words = 1;
  let letters = 0;
  let mark = 0;
  let firstEnd = to - from;
  let seen = 0;
  let met = ALONE;
  let wordStart = 0;
  let signed = 0;
  let begin = 0;
  let before = 0;
  let last = 0;
  let isSpaceDue = false;
  for (let at = from; at < to; at += 1) {
    const spelt = SPELT[units[at] ?? 0] ?? 0;
    if (spelt < 0) {
      if ((spelt & SPELT_RARE) !== 0) return null;
      if ((spelt & SPELT_SPACE) === 0) continue;
      if (length > 0 && words === 1 && !isSpaceDue) firstEnd = at - from;
      isSpaceDue = length > 0;
      continue;
    }
    const unit = spelt & 0xffff;
    if (isSpaceDue) {
      seen |= firsts[signature(signed, last, length - wordStart)] ?? 0;
      before = last;
      length += 1;
      words += 1;
      wordStart = length;
      begin = 0;
      isSpaceDue = false;
    }
    const place = length - wordStart;
    if (place < MEETING_LETTERS) {
      begin = begun(begin, unit);
      if (place < SIGNED_LETTERS) signed = begin;
      if (place > 0) met |= meetings[meeting(before, begin, place + 1)] ?? 0;
    }
    if ((spelt & SPELT_WORD) !== 0 && letters < MARKED_LETTERS) {
      mark = mixed(mark, unit);
      letters += 1;
    }
    last = unit;
    length += 1;
  }
  seen |= firsts[signature(signed, last, length - wordStart)] ?? 0;
  return { length, words, letters, mark, firstEnd, phrases: seen & met };
}
