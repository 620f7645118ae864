import { DROPPED, fold, spellingOfUnit } from '../arabic/fold.ts';
import { kindsOfUnit, RARE, SPACE, WORD } from '../arabic/kinds.ts';
import { keyMark, MARKED_LETTERS, mixed } from './line-key.ts';
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
  /** Where its first word ends in the text that it is folded from. */
  readonly firstEnd: number;
  /** The bits of the phrases of the filter that it may hold. */
  readonly phrases: number;
}

/** The units from here on are rare, and so are some below. */
const FIRST_RARE = 0x2070;

/** For each unit below, the one that `fold` writes for it, and above it the kinds of that one. */
const SPELT = new Uint32Array(FIRST_RARE);
for (let unit = 0; unit < FIRST_RARE; unit += 1) {
  const spelling = spellingOfUnit(unit);
  SPELT[unit] = (kindsOfUnit(spelling) << 16) | spelling;
}

/** Takes a text and an offset; gives the `keyMark` of the folded text from there on, without making that. */
export function keyMarkFrom(text: string, from: number): number {
  let letters = 0;
  let mark = 0;
  for (let at = from; at < text.length && letters < MARKED_LETTERS; at += 1) {
    const own = text.charCodeAt(at);
    const spelt = own < FIRST_RARE ? (SPELT[own] ?? 0) : RARE << 16;
    if (((spelt >>> 16) & RARE) !== 0) return keyMark(fold(text.slice(from)));
    if (((spelt >>> 16) & WORD) === 0) continue;
    mark = mixed(mark, spelt & 0xffff);
    letters += 1;
  }
  return mark;
}

/** As `foldedOpening`, of a text whose spelling must be asked from the rule. */
function openingByRule(text: string, from: number, to: number): FoldedOpening {
  const folded = fold(text.slice(from, to));
  return {
    length: folded.length,
    words: folded.split(' ').length,
    letters: 0,
    mark: keyMark(folded),
    firstEnd: to,
    phrases: ANY_PHRASE,
  };
}

/**
 * Takes a text, two offsets and a filter; gives what can be told of the folded text between them in
 * one pass that makes none.
 */
export function foldedOpening(
  text: string,
  from: number,
  to: number,
  { words: firsts, meetings }: PhraseFilter,
): FoldedOpening {
  let length = 0;
  let words = 1;
  let letters = 0;
  let mark = 0;
  let firstEnd = to;
  let seen = 0;
  let met = ALONE;
  let wordStart = 0;
  let signed = 0;
  let begin = 0;
  let before = 0;
  let last = 0;
  let isSpaceDue = false;
  for (let at = from; at < to; at += 1) {
    const own = text.charCodeAt(at);
    const spelt = own < FIRST_RARE ? (SPELT[own] ?? 0) : RARE << 16;
    const unit = spelt & 0xffff;
    const kinds = spelt >>> 16;
    if (unit === DROPPED && kinds !== RARE) continue;
    if ((kinds & RARE) !== 0) return openingByRule(text, from, to);
    if ((kinds & SPACE) !== 0) {
      if (length > 0 && firstEnd === to) firstEnd = at;
      isSpaceDue = length > 0;
      continue;
    }
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
      if (place > 0) met |= meetings[meeting(before, begin)] ?? 0;
    }
    if ((kinds & WORD) !== 0 && letters < MARKED_LETTERS) {
      mark = mixed(mark, unit);
      letters += 1;
    }
    last = unit;
    length += 1;
  }
  seen |= firsts[signature(signed, last, length - wordStart)] ?? 0;
  return { length, words, letters, mark, firstEnd, phrases: seen & met };
}
