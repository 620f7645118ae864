import {
  isOrigin,
  MAX_WORDS_OF_PLACE,
  nameKind,
  opensWithPlace,
  type NameKind,
} from './name-kind.ts';

/** A part of a dateline between two of its signs. */
export interface Piece {
  readonly text: string;
  readonly kind: NameKind;
  readonly start: number;
  /** Offset after the sign that ends the piece. */
  readonly end: number;
  readonly sign: string;
}

/**
 * What stands between the pieces of a dateline, with the white space and the other signs behind it. A lone
 * tatweel is a dash, a quotation mark a sign between spaces only; «من» stands between a name and a city,
 * «في» before a date.
 */
const SIGN =
  /((?:[-–—/](?!(?<=[\d٠-٩].)[\d٠-٩])|[:|،,()]|["“”](?<=\s.)(?=\s)|\u0640(?<=\s\u0640)\u0640*(?=\s|$)|من(?<=\S\sمن)(?=\s)|في(?<=\S\sفي)(?=\s(?:[\d٠-٩]|(?:يوم\s)?ال(?:سبت|[أا]حد|[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة))))[\s:\-–—/|،,()]*)/u;

/** Texts without one of these have none of them: asked first. */
const MAY_HOLD_SIGN = /[-–—/:|،,()"“”\u0640]|\s(?:من|في)\s/;

/** Buttons of a picture show that scrapers glue before a dateline. [C] SaudiNewsNet */
const LEADING_BUTTONS = /^(?:Next|Previous|Prev)(?:\s+(?:Next|Previous|Prev))*\s+/i;

const LEADING_MARK = /^[*•]\s*(?=\S)/;

/** A whole piece within quotation marks may name a paper that is not known. */
const QUOTED = /^[«"“].*[»"”]$/u;

function pieceOf(text: string, start: number, end: number, sign: string): Piece {
  const trimmed = text.trim();
  const kind = nameKind(trimmed);
  const isPaper = (kind === 'word' || kind === 'phrase') && QUOTED.test(trimmed);
  return { text: trimmed, kind: isPaper ? 'source' : kind, start, end, sign: sign.trim() };
}

/**
 * Returns how much of a text buttons before a dateline take, or a writer's mark («* سالم الحارثي من
 * صلالة»).
 */
const leadLength = (text: string): number =>
  (LEADING_BUTTONS.exec(text) ?? LEADING_MARK.exec(text))?.[0].length ?? 0;

/**
 * Returns the pieces of «صلالة 12 رجب 1440 هـ وام»: city, date and agency without a sign between.
 */
function unsignedPieces({ text, start, end, sign }: Piece): readonly Piece[] | null {
  if (!opensWithPlace(text)) return null;
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const part = (from: number, to: number): Piece => {
    const [first, last] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
    const isLast = to === words.length;
    return pieceOf(
      text.slice(first, last),
      start + first,
      isLast ? end : start + last,
      isLast ? sign : '',
    );
  };
  for (let place = Math.min(MAX_WORDS_OF_PLACE, words.length - 1); place > 0; place -= 1) {
    const name = part(0, place).kind;
    if (name !== 'place' && name !== 'either') continue;
    for (let date = name === 'either' ? place + 1 : place; date <= words.length; date += 1) {
      const dates = date === place ? [] : [part(place, date)];
      const sources = date === words.length ? [] : [part(date, words.length)];
      const isRead =
        dates.every(({ kind }) => kind === 'date') &&
        sources.every(({ kind }) => kind === 'source');
      if (isRead) return [part(0, place), ...dates, ...sources];
    }
  }
  return null;
}

/** Tells whether a text without signs may be a dateline: few headlines are a source or open with a place. */
const mayStandAlone = (text: string): boolean => isOrigin(text) || QUOTED.test(text);

/**
 * Returns the pieces between the signs, up to the first that no dateline holds; none of a text without signs
 * that is no source and opens with no place.
 */
export function piecesOf(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const lead = leadLength(line);
  const rest = line.slice(lead);
  /** Pieces, each with its sign behind it. */
  const parts = MAY_HOLD_SIGN.test(rest) ? rest.split(SIGN) : [rest];
  if (parts.length === 1 && !mayStandAlone(rest)) return [];
  let start = 0;
  for (let at = 0; at < parts.length; at += 2) {
    const [text = '', sign = ''] = parts.slice(at, at + 2);
    const end = start + text.length + sign.length;
    if (text.trim() !== '') {
      const piece = pieceOf(text, lead + start, lead + end, sign);
      const isUnread = ['other', 'phrase', 'date'].includes(piece.kind);
      pieces.push(...((isUnread ? unsignedPieces(piece) : null) ?? [piece]));
    }
    if (pieces.at(-1)?.kind === 'other') return pieces;
    start = end;
  }
  return pieces;
}
