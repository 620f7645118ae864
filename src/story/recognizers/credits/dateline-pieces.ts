import { MAX_WORDS_OF_PLACE, opensWithPlace, readName, type NameKind } from './name-kind.ts';

/** A part of a dateline between two of its signs. */
export interface Piece {
  readonly text: string;
  /** Without quotation marks and brackets, as `fold` spells it. */
  readonly folded: string;
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
  /(?:[-–—/](?!(?<=[\d٠-٩].)[\d٠-٩])|[:|،,()]|["“”](?<=\s.)(?=\s)|\u0640(?<=\s\u0640)\u0640*(?=\s|$)|من(?<=\S\sمن)(?=\s)|في(?<=\S\sفي)(?=\s(?:[\d٠-٩]|(?:يوم\s)?ال(?:سبت|[أا]حد|[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة))))[\s:\-–—/|،,()]*/gu;

/** Buttons of a picture show that scrapers glue before a dateline. [C] SaudiNewsNet */
const LEADING_BUTTONS = /^(?:Next|Previous|Prev)(?:\s+(?:Next|Previous|Prev))*\s+/i;

const LEADING_MARK = /^[*•]\s*(?=\S)/;

/** A whole piece within quotation marks may name a paper that is not known. */
const QUOTED = /^[«"“].*[»"”]$/u;

function pieceOf(text: string, start: number, end: number, sign: string): Piece {
  const trimmed = text.trim();
  const { kind, folded } = readName(trimmed);
  const isPaper = (kind === 'word' || kind === 'phrase') && QUOTED.test(trimmed);
  return { text: trimmed, folded, kind: isPaper ? 'source' : kind, start, end, sign: sign.trim() };
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
function unsignedPieces({ text, folded, start, end, sign }: Piece): readonly Piece[] | null {
  if (!opensWithPlace(folded)) return null;
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

/** The signs in a text, one after the other, and its end as one without letters. */
function* signsAndEnd(text: string): Generator<{ readonly index: number; readonly 0: string }> {
  yield* text.matchAll(SIGN);
  yield { index: text.length, 0: '' };
}

/** Returns the pieces between the signs, up to the first that no dateline holds. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const lead = leadLength(text);
  const rest = text.slice(lead);
  let start = 0;
  for (const { index, 0: sign } of signsAndEnd(rest)) {
    const end = index + sign.length;
    if (rest.slice(start, index).trim() !== '') {
      const piece = pieceOf(rest.slice(start, index), lead + start, lead + end, sign);
      const isUnread = ['other', 'phrase', 'date'].includes(piece.kind);
      pieces.push(...((isUnread ? unsignedPieces(piece) : null) ?? [piece]));
    }
    if (pieces.at(-1)?.kind === 'other') return pieces;
    start = end;
  }
  return pieces;
}
