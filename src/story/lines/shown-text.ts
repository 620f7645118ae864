import { decodeHTMLStrict } from 'entities/decode';
import { inlinePieces, type InlinePiece } from '../inline/inline-pieces.ts';
import { markedText, sliceOf, type MarkedText } from '../inline/marked-text.ts';
import { withoutTags, WRITTEN_TAG } from './written-tags.ts';

/** A character reference of HTML. Source: WHATWG HTML, section 13.5, "Named character references". */
const CHARACTER_REFERENCE = /&(?:#\d+|#[xX][\dA-Fa-f]+|[A-Za-z][A-Za-z\d]*);/g;

/**
 * What is never shown: controls but the tab, marks of direction, the BOM, the zero-width space, and
 * noncharacters. ZWNJ and ZWJ belong to the spelling of Persian and Urdu and stay.
 * Source: Unicode 16, sections 23.1, 23.2, 23.7 and 23.8.
 */
const UNSHOWN =
  /[^\P{Cc}\t]|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\p{Noncharacter_Code_Point}]/gu;

/** Line ends inside a value. Source: Unicode, UAX 14, classes BK, CR, LF and NL. */
const LINE_ENDS = /[\n\r\v\f\u0085\u2028\u2029]+/g;

/** One step through a raw line: a tag, a character reference, or a character. */
const STEP = new RegExp(`${WRITTEN_TAG.source}|${CHARACTER_REFERENCE.source}|[^]`, 'giu');

/** What opens a line and is no word of it: white space, and the mark of a subhead or a quote («## », «> »). */
const LEAD = /^\s*(?:(?:#{2,6}|>)\s+(?=\S))?/u;

/** Nothing but what is shown as it stands, as in most lines: no tag, no mark, no reference, nothing unseen. */
const SHOWN =
  /^[\t\u0020-\u0022\u0024\u0025\u0027-\u003B\u003D\u003F-\u005A\u005C-\u007E\u00A0-\u061B\u061D-\u200A\u200C-\u200D\u2010-\u2029\u202F-\u2065\u206A-\uD7FF\uE000-\uFDCF\uFDF0-\uFEFE\uFF00-\uFFFD]*$/;

function withoutUnshown(text: string): string {
  return text.replace(UNSHOWN, '').toWellFormed();
}

function shownPiece(raw: string): string {
  return withoutUnshown(
    withoutTags(raw).replace(CHARACTER_REFERENCE, (reference) => decodeHTMLStrict(reference)),
  );
}

/** Tells whether a raw line is shown as it stands but for the white space round it. */
const isShownWhole = (raw: string): boolean => SHOWN.test(raw) && !raw.includes('**');

/** Returns what is shown of pieces with the white space and the mark round it. */
const untrimmedText = (pieces: readonly InlinePiece[]): MarkedText =>
  markedText(pieces, shownPiece);

/** Returns how much of a shown line stands before its words: white space, the mark of a subhead or a quote. */
const indentOf = (untrimmed: string): number => {
  const words = untrimmed.replace(LEAD, '').trimStart();
  return untrimmed.length - words.length;
};

/** Returns what is shown of pieces of a raw line, with what they mark. */
export function shownPieces(pieces: readonly InlinePiece[]): MarkedText {
  const untrimmed = untrimmedText(pieces);
  return sliceOf(untrimmed, indentOf(untrimmed.text), untrimmed.text.trimEnd().length);
}

/** Returns what is shown of a raw line, with what it marks in it. */
export const shownMarkedText = (raw: string): MarkedText =>
  isShownWhole(raw) ? { text: raw.trim(), marks: [] } : shownPieces(inlinePieces(raw));

/**
 * Returns what is shown of a raw line. It differs from the line only so: tags of HTML, short codes, the mark
 * of a subhead or a quote and the signs of emphasis and links are left out, character references are decoded
 * once, unshown characters are left out, lone surrogates become U+FFFD, outer white space is trimmed.
 */
export const shownText = (raw: string): string => shownMarkedText(raw).text;

/**
 * Returns what is shown of an editor's value, on one line; character references stay as they are.
 */
export function shownValue(value: string): string {
  return withoutUnshown(value.replace(LINE_ENDS, ' ')).trim();
}

/** Returns an editor's value, as `shownValue` made it, with what it marks. */
export const markedValue = (value: string): MarkedText =>
  markedText(inlinePieces(value), (words) => words);

/** Returns the offset in a piece of words where so many of its shown characters end. */
function offsetIn(raw: string, shownOffset: number): number {
  let toSkip = shownOffset;
  let offset = 0;
  for (const [step] of raw.matchAll(STEP)) {
    if (toSkip <= 0) break;
    toSkip -= shownPiece(step).length;
    offset += step.length;
  }
  return offset;
}

/**
 * Returns the offset in a raw line where an offset of its shown text lies; behind the signs that close there.
 * @param shownOffset counted in UTF-16 code units
 */
export function rawOffset(raw: string, shownOffset: number): number {
  if (isShownWhole(raw)) return shownOffset + raw.length - raw.trimStart().length;
  const pieces = inlinePieces(raw);
  let toSkip = shownOffset + indentOf(untrimmedText(pieces).text);
  let offset = 0;
  for (const { raw: piece, kind } of pieces) {
    if (toSkip <= 0 && kind !== 'closes') break;
    const length = kind === 'words' ? shownPiece(piece).length : 0;
    if (kind === 'words' && toSkip < length) return offset + offsetIn(piece, toSkip);
    toSkip -= length;
    offset += piece.length;
  }
  return offset;
}
