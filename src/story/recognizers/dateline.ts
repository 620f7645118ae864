import { nameKind, namesSource, type NameKind } from './name-kind.ts';

/** What a dateline says. `end` is where it ends in the shown text. */
export interface DatelineReading {
  readonly place: string | null;
  readonly source: string | null;
  readonly byline: string | null;
  readonly end: number;
  /** True when a known place or source is named; false when only the shape speaks for a dateline. */
  readonly sure: boolean;
  /** True when a known place is named. */
  readonly knowsPlace: boolean;
}

interface Piece {
  readonly text: string;
  readonly kind: NameKind;
  readonly start: number;
  /** Offset after the sign that ends the piece. */
  readonly end: number;
  readonly sign: string;
}

/** Three reporters in three cities fit on 90 characters of the longest real line. */
const LONGEST_DATELINE = 110;
const MOST_WORDS = 14;
const LONGEST_INLINE = 90;

/**
 * What stands between the pieces of a dateline, with the white space and the other signs round it. A lone
 * tatweel is a dash, a quotation mark a sign between spaces only; «من» stands between a name and a city,
 * «في» before a date.
 */
const SIGN =
  /\s*(?:[-–—:/|،,()]|(?<=\s)["“”](?=\s)|(?<=\s)\u0640+(?=\s|$)|(?<=\S\s)من(?=\s)|(?<=\S\s)في(?=\s[\d٠-٩]))[\s:\-–—/|،,()]*/gu;

/** Buttons of a picture show that scrapers glue before a dateline. [C] SaudiNewsNet */
const LEADING_BUTTONS = /^(?:Next|Previous|Prev)(?:\s+(?:Next|Previous|Prev))*\s+/i;

const QUOTED = /^[«"“].*[»"”]$/u;

function pieceOf(text: string, start: number, end: number, sign: string): Piece {
  const trimmed = text.trim();
  const kind = nameKind(trimmed);
  const isPaper = (kind === 'word' || kind === 'phrase') && QUOTED.test(trimmed);
  return { text: trimmed, kind: isPaper ? 'source' : kind, start, end, sign: sign.trim() };
}

/** How much of a text the buttons before a dateline take. */
const buttonsLength = (text: string): number => LEADING_BUTTONS.exec(text)?.[0].length ?? 0;

/** The pieces between the signs, up to the first that no dateline holds: the rest need not be read. */
function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const lead = buttonsLength(text);
  const rest = text.slice(lead);
  let start = 0;
  for (const sign of [...rest.matchAll(SIGN), null]) {
    const signAt = sign?.index ?? rest.length;
    const end = signAt + (sign?.[0].length ?? 0);
    if (rest.slice(start, signAt).trim() !== '') {
      pieces.push(pieceOf(rest.slice(start, signAt), lead + start, lead + end, sign?.[0] ?? ''));
    }
    if (pieces.at(-1)?.kind === 'other') return pieces;
    start = end;
  }
  return pieces;
}

function isNameKind({ kind }: Piece): boolean {
  return kind === 'person' || kind === 'phrase';
}

function bare(text: string): string {
  return text.replace(/^[\s«"“”(]+|[\s»"“”):\-–—]+$/gu, '');
}

function withoutDates(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece) => piece.kind !== 'date');
}

const firstOf = (pieces: readonly Piece[], kind: NameKind): Piece | null =>
  pieces.find((piece) => piece.kind === kind) ?? null;

const holds = (pieces: readonly Piece[], kind: NameKind): boolean => firstOf(pieces, kind) !== null;

/** The place among the pieces: a known one, else a paper's name that is a city too, else the shape decides. */
function placeOf(pieces: readonly Piece[]): Piece | null {
  const isAlone = pieces.length < 2;
  const known = firstOf(pieces, 'place');
  if (known !== null) return known;
  const either = firstOf(pieces, 'either');
  if (either !== null) return isAlone ? null : either;
  const country = firstOf(pieces, 'country');
  if (country !== null) return country;
  const word = firstOf(pieces, 'word');
  if (word !== null) return isAlone ? null : word;
  const first = pieces[0];
  if (first === undefined || isAlone || !isNameKind(first)) return null;
  return first.sign.startsWith(':') ? first : null;
}

function placeText(place: Piece, pieces: readonly Piece[], text: string): string {
  const next = pieces[pieces.indexOf(place) + 1];
  return next?.kind === 'country' && place.kind === 'place' && /^[،,]/.test(place.sign)
    ? bare(text.slice(place.start, next.start + next.text.length))
    : bare(place.text);
}

/** The first person, and those that only a comma parts from the one before. */
function persons(pieces: readonly Piece[], text: string): string {
  const [first] = pieces;
  if (first === undefined) return '';
  const count = pieces.findIndex(
    (piece, at) => !/^[،,]/.test(piece.sign) || !isNameKind(pieces[at + 1] ?? piece),
  );
  const last = pieces[Math.max(count, 0)] ?? first;
  return bare(text.slice(first.start, last.start + last.text.length));
}

interface Named {
  readonly place: string | null;
  readonly source: string | null;
  readonly byline: string | null;
}

function named(pieces: readonly Piece[], text: string): Named {
  const place = placeOf(pieces);
  if (place === null) {
    const first = pieces[0];
    const last = pieces.at(-1);
    if (first === undefined || last === undefined)
      return { place: null, source: null, byline: null };
    const whole = bare(text.slice(first.start, last.start + last.text.length));
    const onlyPerson = pieces.length === 1 && isNameKind(first);
    return { place: null, source: onlyPerson ? null : whole, byline: onlyPerson ? whole : null };
  }
  const rest = pieces.filter((piece) => piece !== place);
  const source = rest.find((piece) => piece.kind === 'source' || piece.kind === 'either');
  const person = rest.findIndex((piece) => isNameKind(piece) || piece.kind === 'word');
  return {
    place: placeText(place, pieces, text),
    source: source === undefined ? null : bare(source.text),
    byline: person < 0 ? null : persons(rest.slice(person), text),
  };
}

function knowsPlace(pieces: readonly Piece[]): boolean {
  return holds(pieces, 'place') || (pieces.length > 1 && holds(pieces, 'either'));
}

/** A few unknown words beside an agency are as often a caption and its credit. */
function isSure(pieces: readonly Piece[]): boolean {
  if (knowsPlace(pieces)) return true;
  if (holds(pieces, 'phrase')) return false;
  if (holds(pieces, 'source') || holds(pieces, 'either')) return true;
  return pieces.length > 1 && holds(pieces, 'person');
}

/** Without a sign, the whole line is one name: no dateline unless it is a source. */
function mayBeDateline(text: string): boolean {
  if (text.search(SIGN) >= 0 || buttonsLength(text) > 0) return true;
  // A whole line within quotation marks may name a paper that is not known.
  return QUOTED.test(text.trim()) || namesSource(text);
}

/**
 * Returns the reading of a shown text as a dateline that fills it («القاهرة: «خليجيون»», «الرياض - واس»,
 * «اليوم - الدمام», «محمد سعدالله من الرياض»), or null.
 */
export function readDateline(text: string): DatelineReading | null {
  if (text.length > LONGEST_DATELINE || text.split(' ').length > MOST_WORDS) return null;
  if (!mayBeDateline(text)) return null;
  const pieces = withoutDates(piecesOf(text));
  const [first] = pieces;
  if (first === undefined || holds(pieces, 'other')) return null;
  if (!speaksAlone(first) && pieces.length === 1) return null;
  const { place, source, byline } = named(pieces, text);
  const sure = isSure(pieces);
  return { place, source, byline, end: text.length, sure, knowsPlace: knowsPlace(pieces) };
}

/** One piece is a dateline only when it is a source, or a place with a sign. */
function speaksAlone({ kind, sign }: Piece): boolean {
  if (kind === 'place') return sign !== '';
  return kind === 'source' || kind === 'either';
}

function endsInline(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1);
  if (last === undefined || last.sign === '') return false;
  const known = withoutDates(pieces);
  if (known.length === 0 || !isSure(known)) return false;
  if (last.sign.includes(':') || last.sign.includes('--')) return true;
  const hasPerson = known.some((piece) => isNameKind(piece) || piece.kind === 'word');
  const hasSource = holds(known, 'source') || holds(known, 'either');
  return (
    !hasPerson && hasSource && (known.length > 1 || last.sign.includes(')')) && last.sign !== '،'
  );
}

/**
 * Returns the dateline that the shown text of a paragraph opens with («واشنطن (رويترز) - »,
 * «سبق- وكالات: », «دمشق، سوريا (CNN) -- »), or null.
 */
export function readInlineDateline(text: string): DatelineReading | null {
  const opening = text.slice(0, LONGEST_INLINE);
  const pieces: Piece[] = [];
  let found: DatelineReading | null = null;
  for (const piece of piecesOf(opening)) {
    if (piece.kind === 'other' || piece.end >= opening.length) break;
    pieces.push(piece);
    if (endsInline(pieces)) {
      const known = withoutDates(pieces);
      found = {
        ...named(known, opening),
        end: piece.end,
        sure: true,
        knowsPlace: knowsPlace(known),
      };
    }
  }
  return found;
}
