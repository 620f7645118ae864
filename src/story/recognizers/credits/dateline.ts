import { hasMoreWords } from '../../../arabic/text/fold.ts';
import {
  DASH,
  holds,
  isNameKind,
  isSure,
  knowsPlace,
  named,
  printed,
  withoutDates,
  withoutFrame,
} from './dateline-names.ts';
import { piecesOf, type Piece } from './dateline-pieces.ts';
import { nameKind, type NameKind } from './name-kind.ts';

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

/** Three reporters in three cities fit on 90 characters of the longest real line. */
const LONGEST_DATELINE = 110;
const MAX_WORDS = 16;
const LONGEST_INLINE = 90;

/** A form of words, with the names that must stand in it. */
interface Form {
  readonly form: RegExp;
  readonly names: Readonly<Partial<Record<'place' | 'source' | 'byline', readonly NameKind[]>>>;
}

const PLACES: readonly NameKind[] = ['place', 'either'];
const SOURCES: readonly NameKind[] = ['source', 'either'];
const PERSONS: readonly NameKind[] = ['person', 'phrase'];

/** The forms of words round names; all others are names with signs between. */
const FORMS: readonly Form[] = [
  {
    form: /^مراسلة?\s+(?<source>.+?)\s+في\s+(?<place>.+?)[:.]?$/u,
    names: { place: PLACES, source: SOURCES },
  },
  {
    form: /^(?=.*مراسلت?نا\s)(?<byline>.+?)\s*[،,:–-]?\s*مراسلت?نا\s+في\s+(?<place>.+?)[:.]?$/u,
    names: { place: PLACES, byline: PERSONS },
  },
  {
    form: /^من\s+(?<byline>.+?)\s+في\s+(?<place>.+?)[:.]?$/u,
    names: { place: PLACES, byline: PERSONS },
  },
  {
    form: /^(?<place>[^:–-]+?)\s*[:–-]\s*(?<byline>.+?)\s*[،,–-]?\s+مراسلة?\s+(?<source>.+?)[:.]?$/u,
    names: { place: PLACES, byline: ['person'], source: [...SOURCES, 'word', 'phrase'] },
  },
];

/** Lines without these words have none of the forms. */
const HAS_FORM = /^من\s|مراسل/;

function readForm(text: string, { form, names }: Form): DatelineReading | null {
  const groups = form.exec(text)?.groups;
  if (groups === undefined) return null;
  const isRead = Object.entries(names).every(([name, kinds]) =>
    kinds.includes(nameKind(groups[name] ?? '')),
  );
  if (!isRead) return null;
  const { place = null, source = null, byline = null } = groups;
  return { place, source, byline, end: text.length, sure: true, knowsPlace: true };
}

/** «بغداد - واع*», «وكالة / الساحل / بغداد..» */
const SIGNS_AT_END = /(?:\*+|\.{2,})$/;

/**
 * Returns the reading of a shown text as a dateline that fills it («القاهرة: «خليجيون»», «الرياض - واس»,
 * «اليوم - الدمام», «محمد سعدالله من الرياض»), or null.
 */
export function readDateline(text: string): DatelineReading | null {
  if (text.length > LONGEST_DATELINE || hasMoreWords(text, MAX_WORDS)) return null;
  if (HAS_FORM.test(text)) {
    for (const form of FORMS) {
      const reading = readForm(text, form);
      if (reading !== null) return reading;
    }
  }
  const all = piecesOf(text.replace(SIGNS_AT_END, ''));
  if (isScore(all)) return null;
  const pieces = withoutFrame(all);
  const [first] = pieces;
  if (first === undefined || holds(pieces, 'other')) return null;
  if (!speaksAlone(first) && pieces.length === 1) return null;
  const { place, source, byline } = named(pieces, text);
  const sure = isSure(pieces) && !isBareCity(pieces);
  return { place, source, byline, end: text.length, sure, knowsPlace: knowsPlace(pieces) };
}

/** «الوادي - الساحل: 1-صفر»: where no date stands, a number is a result's. */
function isScore(pieces: readonly Piece[]): boolean {
  const dates = pieces.filter(({ kind }) => kind === 'date');
  return dates.length > 0 && dates.every(({ text }) => /^(?:[\d٠-٩۰-۹]{1,2}|صفر)$/.test(text));
}

/** One piece is a dateline only when it is a source or a place. */
const speaksAlone = ({ kind }: Piece): boolean =>
  kind === 'place' || kind === 'source' || kind === 'either';

/** A city alone may be a subhead too. */
const isBareCity = (pieces: readonly Piece[]): boolean =>
  pieces.length === 1 && pieces[0]?.kind === 'place' && pieces[0].sign === '';

/** The sign behind a city that opens a paragraph: «الجزائر -», «(بيروت) -», «عدن |». */
const SIGN_BEHIND_PLACE = /^\)?\s*[-–—ـ/|]+$/u;

/** «الجزائر - قال …»: a known city, perhaps the day, and a dash. «الدوحة - الرياض …» is a route, or a match. */
function isPlaceAlone(pieces: readonly Piece[], sign: string, rest: string): boolean {
  const [place] = pieces;
  if (pieces.length !== 1 || place === undefined || !PLACES.includes(place.kind)) return false;
  const [next = ''] = rest.split(/\s/, 1);
  return SIGN_BEHIND_PLACE.test(sign) && !PLACES.includes(nameKind(next));
}

/** «عمّان - منير طلال - قال …»: a known city, a name with a known given name, and dashes. */
function isPlaceAndPerson([place, person, ...others]: readonly Piece[]): boolean {
  if (place === undefined || person?.kind !== 'person' || others.length > 0) return false;
  return PLACES.includes(place.kind) && DASH.test(place.sign) && DASH.test(person.sign);
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

/** The reading of the pieces so far as a dateline that the rest of a paragraph follows, or null. */
function readOpening(
  pieces: readonly Piece[],
  opening: string,
  end: number,
): DatelineReading | null {
  const known = withoutDates(pieces);
  if (isPlaceAlone(known, pieces.at(-1)?.sign ?? '', opening.slice(end))) {
    const place = printed(known, opening);
    return { place, source: null, byline: null, end, sure: true, knowsPlace: true };
  }
  if (!endsInline(pieces) && !isPlaceAndPerson(known)) return null;
  return { ...named(known, opening), end, sure: true, knowsPlace: knowsPlace(known) };
}

/**
 * Returns the dateline that the shown text of a paragraph opens with («واشنطن (رويترز) - »,
 * «سبق- وكالات: », «دمشق، سوريا (CNN) -- », «الجزائر - »), or null.
 */
export function readInlineDateline(text: string): DatelineReading | null {
  const opening = text.slice(0, LONGEST_INLINE);
  const pieces: Piece[] = [];
  let found: DatelineReading | null = null;
  for (const piece of piecesOf(opening)) {
    if (piece.kind === 'other' || piece.end >= opening.length) break;
    pieces.push(piece);
    found = readOpening(pieces, opening, piece.end) ?? found;
  }
  return found;
}
