import { BYLINE_WORDS } from '../../../arabic/lexicon/byline-words.ts';
import { fold } from '../../../arabic/text/fold.ts';
import type { Piece } from './dateline-pieces.ts';
import { isInitials, type NameKind } from './name-kind.ts';
import { saysWhatDate } from './printed-date.ts';

/** Tells whether a piece may name a person. */
export function isNameKind({ kind }: Piece): boolean {
  return kind === 'person' || kind === 'phrase';
}

function bare(text: string): string {
  return text.replace(/^[\s«"“”(]+|[\s»"“”):\-–—]+$/gu, '');
}

const isDate = (piece: Piece | undefined): boolean => piece?.kind === 'date';

/** The pieces without dates, and without what stands between two: «21.03.2023 - محدث : 22.03.2023». */
export function withoutDates(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece, at) => {
    const isBeside = isDate(pieces[at - 1]) || isDate(pieces[at + 1]);
    return !isDate(piece) && !(isBeside && saysWhatDate(fold(piece.text)));
  });
}

/** «كتب - سالم الحارثي - صلالة», «إعداد - ناصر البراك» */
const isFrameWord = ({ kind, text }: Piece): boolean =>
  FRAME_WORD.test(text) || (kind === 'word' && BYLINE_WORDS.has(fold(text)));

/** Some are sources, where they stand alone. */
const FRAME_WORD = /^(?:كتبت?|تقرير|متابعة)$/u;

/** The names among the pieces: what stands round them falls away. */
export function withoutFrame(pieces: readonly Piece[]): readonly Piece[] {
  return withoutDates(pieces).filter((piece, at) => at > 0 || !isFrameWord(piece));
}

/** A sign of nothing but dashes. */
export const DASH = /^[-–—ـ/]+$/u;

const firstOf = (pieces: readonly Piece[], kind: NameKind): Piece | null =>
  pieces.find((piece) => piece.kind === kind) ?? null;

/** Tells whether one of some pieces is of a kind. */
export const holds = (pieces: readonly Piece[], kind: NameKind): boolean =>
  firstOf(pieces, kind) !== null;

/** The place among the pieces: a known one, else a paper's name that is a city too, else the shape decides. */
function placeOf(pieces: readonly Piece[]): Piece | null {
  const isAlone = pieces.length < 2;
  const known = firstOf(pieces, 'place');
  if (known !== null) return known;
  const either = firstOf(pieces, 'either');
  if (either !== null) return isAlone && !DASH.test(either.sign) ? null : either;
  const country = firstOf(pieces, 'country');
  if (country !== null) return country;
  const word = firstOf(pieces, 'word');
  if (word !== null) return isAlone ? null : word;
  const first = pieces[0];
  if (first === undefined || isAlone || !isNameKind(first)) return null;
  return first.sign.startsWith(':') ? first : null;
}

/** Tells whether a piece belongs to the name before it. */
type GoesOn = (next: Piece, before: Piece) => boolean;

/** A piece and those that go on with it, by their indexes; `end` is behind the last. */
function spanFrom(
  first: number,
  pieces: readonly Piece[],
  goesOn: GoesOn,
): { start: number; end: number } {
  let end = first + 1;
  for (; end < pieces.length; end += 1) {
    const [before, next] = [pieces[end - 1], pieces[end]];
    if (before === undefined || next === undefined || !goesOn(next, before)) break;
  }
  return { start: first, end };
}

/** The text of some pieces with the signs between, as printed. */
export function printed(pieces: readonly Piece[], text: string): string {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return '';
  return bare(text.slice(first.start, last.start + last.text.length));
}

/** «صنعاء - عدن», «دمشق، سوريا», «بيروت، عمان - وكالات»: behind a comma a paper's name that is a city too is the city. */
const isSamePlace: GoesOn = (next, before) =>
  before.kind === 'place' &&
  (next.kind === 'place' ||
    (/^[،,]/.test(before.sign) && (next.kind === 'country' || next.kind === 'either')));

const isSource = ({ kind }: Piece): boolean => kind === 'source' || kind === 'either';

/** Persons that only a comma parts; a stroke parts their initials. */
const isSameByline: GoesOn = (next, before) =>
  isNameKind(next) &&
  (/^[،,]/.test(before.sign) || (isInitials(next.text) && isInitials(before.text)));

/** Who and where a dateline names. */
interface Named {
  readonly place: string | null;
  readonly source: string | null;
  readonly byline: string | null;
}

function namedWithoutPlace(pieces: readonly Piece[], text: string): Named {
  const whole = printed(pieces, text) || null;
  const [only] = pieces;
  const source = pieces.findIndex(isSource);
  if (only !== undefined && isInitials(only.text) && source > 0) {
    return {
      place: null,
      source: printed(pieces.slice(source), text),
      byline: printed(pieces.slice(0, source), text),
    };
  }
  const isPerson = pieces.length === 1 && only !== undefined && isNameKind(only);
  return { place: null, source: isPerson ? null : whole, byline: isPerson ? whole : null };
}

/** Returns the place, the source and the writer among the pieces of a text. */
export function named(pieces: readonly Piece[], text: string): Named {
  const place = placeOf(pieces);
  if (place === null) return namedWithoutPlace(pieces, text);
  const span = spanFrom(pieces.indexOf(place), pieces, isSamePlace);
  const rest = pieces.filter((_, at) => at < span.start || at >= span.end);
  const textFrom = (first: number, goesOn: GoesOn): string | null => {
    if (first < 0) return null;
    const { start, end } = spanFrom(first, rest, goesOn);
    return printed(rest.slice(start, end), text);
  };
  return {
    place: printed(pieces.slice(span.start, span.end), text),
    source: textFrom(rest.findIndex(isSource), isSource),
    byline: textFrom(
      rest.findIndex((piece) => isNameKind(piece) || piece.kind === 'word'),
      isSameByline,
    ),
  };
}

/** Tells whether a known place is among the pieces. */
export function knowsPlace(pieces: readonly Piece[]): boolean {
  return holds(pieces, 'place') || (pieces.length > 1 && holds(pieces, 'either'));
}

/** A few unknown words beside an agency are as often a caption and its credit. */
export function isSure(pieces: readonly Piece[]): boolean {
  if (knowsPlace(pieces)) return true;
  if (holds(pieces, 'phrase')) return false;
  if (holds(pieces, 'source') || holds(pieces, 'either')) return true;
  return pieces.length > 1 && holds(pieces, 'person');
}
