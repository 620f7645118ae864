import {
  AFTER_WITNESS,
  CLOSING_MEDIA_WORDS,
  MEDIA_WORDS,
  OPENING_MEDIA_WORDS,
  SECTION_LABELS,
} from '../../arabic/lexicon/headlines/labels.ts';
import { OUTLETS } from '../../arabic/lexicon/outlets.ts';
import { wordsOf } from '../../arabic/text/fold.ts';

/** A mark of the page («عاجل», «شاهد الفيديو») has at most so many words. */
const MAX_MEDIA_WORDS = 4;

/** A headline keeps at least so many words, whatever they are. */
const MIN_HEADLINE_WORDS = 2;

/** Everything that may part a label from a headline: signs, pictures, a hyphen with spaces around it. */
const SEPARATOR = /(\s[-–—]+\s|\.{2,}|[^\p{L}\p{M}\p{N}\s.,%٪$€£'"_\-–—]+|\.(?=\s|$))/u;

/** A bar: what stands behind it may be the name of the site. */
const BAR = /[|｜¦]/u;

const CALL_TO_WATCH = 'شاهد';

/** A part of a headline between signs, with the sign before it. */
interface Piece {
  readonly separator: string;
  readonly text: string;
  readonly words: readonly string[];
}

/** Returns the parts of a folded headline that have words. */
function piecesOf(folded: string): readonly Piece[] {
  const parts = folded.split(SEPARATOR);
  const pieces: Piece[] = [];
  let separator = '';
  for (const [at, part] of parts.entries()) {
    const words = at % 2 === 0 ? wordsOf(part) : [];
    if (words.length === 0) separator += part;
    else {
      pieces.push({ separator, text: part, words });
      separator = '';
    }
  }
  return pieces;
}

const isMediaLabel = ({ words }: Piece): boolean =>
  words.length <= MAX_MEDIA_WORDS && words.every((word) => MEDIA_WORDS.has(word));

const isLabel = (piece: Piece, labels: ReadonlySet<string>): boolean => {
  const text = piece.words.join(' ');
  return isMediaLabel(piece) || SECTION_LABELS.has(text) || labels.has(text);
};

const isSiteName = ({ separator, words }: Piece): boolean =>
  BAR.test(separator) && OUTLETS.has(words.join(' '));

const countWords = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { words }) => sum + words.length, 0);

/** Returns the parts without labels at either end. */
function withoutLabelPieces(
  pieces: readonly Piece[],
  labels: ReadonlySet<string>,
): readonly Piece[] {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return pieces;
  const shorter = isLabel(first, labels)
    ? pieces.slice(1)
    : isLabel(last, labels) || isSiteName(last)
      ? pieces.slice(0, -1)
      : pieces;
  return shorter === pieces || countWords(shorter) < MIN_HEADLINE_WORDS
    ? pieces
    : withoutLabelPieces(shorter, labels);
}

/**
 * Returns the text of a headline without the labels that signs part from it, at either end: «عاجل |»,
 * «(بالصور)», the name of a section, the name of a site.
 *
 * @param folded the headline as `fold` spells it, with its signs.
 * @param labels the names of sections that the edition has, folded.
 */
export const withoutLabels = (folded: string, labels: ReadonlySet<string>): string =>
  withoutLabelPieces(piecesOf(folded), labels)
    .map(({ text }) => text)
    .join(' ');

/** Tells whether words open with a mark of the page, and not with a witness («شاهد عيان»). */
const opensWithMark = ([first = '', second = '']: readonly string[]): boolean =>
  OPENING_MEDIA_WORDS.has(first) && !(first === CALL_TO_WATCH && AFTER_WITNESS.has(second));

/** Returns the words of a headline without the marks that open or close it and have no sign beside them. */
export function withoutMarks(words: readonly string[]): readonly string[] {
  if (words.length <= MIN_HEADLINE_WORDS) return words;
  if (opensWithMark(words)) return withoutMarks(words.slice(1));
  return CLOSING_MEDIA_WORDS.has(words.at(-1) ?? '') ? withoutMarks(words.slice(0, -1)) : words;
}
