import { innerAddress } from './inner-address.ts';

/** A piece of a raw line: words, or the signs round them that are not shown. */
export interface InlinePiece {
  readonly raw: string;
  /** Signs open what is marked, `**` and `[`, and close it, `**` and `](https://…)`. */
  readonly kind: 'words' | 'opens' | 'closes';
  readonly isStrong: boolean;
  /** Where the words lead, or null. */
  readonly href: string | null;
}

/** What holds of the words round a piece. */
type Around = Pick<InlinePiece, 'isStrong' | 'href'>;

const PLAIN: Around = { isStrong: false, href: null };

/** One particle of a letter may stand before the signs, as it does before a name: «و**القاهرة**». */
const OPENING = String.raw`(?:(?<![\p{L}\p{M}\p{N}*])|(?<=(?<![\p{L}\p{M}\p{N}*])[وفبكل]ـ?))\*\*(?=[^\s*])`;
const CLOSING = String.raw`(?<=[^\s*])\*\*(?![\p{L}\p{M}\p{N}*])`;

/** `**words**`. Between letters the signs stay: they stand for letters of a word that is not said. */
const STRONG = `${OPENING}(?<strong>(?:(?!\\*\\*).)+?)${CLOSING}`;

/** `[words](https://…)`, or `[words](/…)` for a page of the newspaper; brackets of the address come in pairs. */
const LINK = String.raw`(?<!!)\[(?<label>[^[\]]{1,300})\]\((?<href>(?:https?:\/\/[^\s()<>]|\/(?!\/))[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)\)`;

/** Nothing may be marked in most lines. */
const MAYBE = /\*\*|\]\((?:https?:|\/)/i;

const patternIn = ({ isStrong, href }: Around): RegExp | null => {
  const forms = [...(isStrong ? [] : [STRONG]), ...(href === null ? [LINK] : [])];
  return forms.length === 0 ? null : new RegExp(forms.join('|'), 'giu');
};

/** Returns where a link leads; null where that is no address. */
function destinationOf(href: string): string | null {
  if (href.startsWith('/')) return innerAddress(href);
  return URL.canParse(href) && new URL(href).hostname !== '' ? href : null;
}

const piece = (kind: InlinePiece['kind'], raw: string, around: Around): InlinePiece => ({
  raw,
  kind,
  ...around,
});

/** Returns the pieces of something marked, with its signs; null where it is none. */
function markedPieces(
  { 0: whole, groups = {} }: RegExpExecArray,
  around: Around,
): readonly InlinePiece[] | null {
  const { strong, label = '', href: written = '' } = groups;
  if (strong !== undefined) {
    const words = piecesIn(strong, { ...around, isStrong: true });
    return [piece('opens', '**', around), ...words, piece('closes', '**', around)];
  }
  const href = destinationOf(written);
  if (label.trim() === '' || href === null) return null;
  return [
    piece('opens', '[', around),
    ...piecesIn(label, { ...around, href }),
    piece('closes', whole.slice(1 + label.length), around),
  ];
}

function piecesIn(raw: string, around: Around): readonly InlinePiece[] {
  const pattern = MAYBE.test(raw) ? patternIn(around) : null;
  if (pattern === null) return [piece('words', raw, around)];
  const pieces: InlinePiece[] = [];
  let end = 0;
  for (const match of raw.matchAll(pattern)) {
    const marked = markedPieces(match, around);
    if (marked === null) continue;
    if (match.index > end) pieces.push(piece('words', raw.slice(end, match.index), around));
    pieces.push(...marked);
    end = match.index + match[0].length;
  }
  if (end < raw.length || pieces.length === 0) pieces.push(piece('words', raw.slice(end), around));
  return pieces;
}

/**
 * Returns pieces cut into stretches of some lengths, so that words keep what holds of them on both sides of a cut.
 *
 * @param lengths in UTF-16 code units, one for each stretch.
 */
export function cutPieces(
  pieces: readonly InlinePiece[],
  lengths: readonly number[],
): readonly (readonly InlinePiece[])[] {
  let at = 0;
  let used = 0;
  return lengths.map((length) => {
    const own: InlinePiece[] = [];
    let left = length;
    for (let whole = pieces[at]; whole !== undefined && left > 0; whole = pieces[at]) {
      const raw = whole.raw.slice(used, used + left);
      own.push({ ...whole, raw });
      left -= raw.length;
      used += raw.length;
      if (used < whole.raw.length) continue;
      at += 1;
      used = 0;
    }
    return own;
  });
}

/**
 * Returns a raw line in pieces, which joined are the line: `**emphasis**`, `[words](https://…)` and `[words](/…)`,
 * one in the other too. Everything else is words: one `**` alone, `5 * 3`, `[1]`, an address of another kind.
 * Source: CommonMark 0.31, "Emphasis and strong emphasis" and "Links", of which this is a small part.
 */
export const inlinePieces = (raw: string): readonly InlinePiece[] => piecesIn(raw, PLAIN);
