/**
 * Kinds of characters, as bits. What a text holds of them tells cheaply which questions about it are
 * not worth asking: a line without a digit is no date.
 */
export const SPACE = 1;
/** `\p{L}` or `\p{N}`. */
export const WORD = 2;
/** `\p{N}`. */
export const NUMBER = 4;
/** A to Z and Latin letters with marks. */
export const LATIN = 8;
/** Letters that Arabic itself does not use. */
export const FOREIGN_ARABIC = 16;
/** `:` */
export const COLON = 32;
/** `.` and `۔` */
export const STOP = 64;
/** `(` and `)` */
export const BRACKET = 128;
/** `-`, `–`, `—`, `/`, `|`, `©` */
export const DIVIDER = 256;
/** `»`, `›`, `>`, `*`, `…`, `·`, `•`, `«` */
export const ORNAMENT = 512;
/** `&`, which may begin an entity. */
export const AMPERSAND = 1024;
/** Controls and marks of direction, which are not shown. */
export const UNSHOWN = 2048;
/** Where the remains of wrong decodings lie: U+0080 to U+024F, and punctuation of Windows-1252. */
export const WESTERN = 4096;
/** What `fold` makes a `"`. */
export const QUOTE = 8192;
/** Outside the tables: it may be anything but white space, of which all is known. */
export const RARE = 16_384;
/** Unicode's line ends (UAX 14: BK, CR, LF, NL). */
export const LINE_END = 32_768;

const BY_SIGN: ReadonlyMap<number, string> = new Map([
  [COLON, ':'],
  [STOP, '.۔'],
  [BRACKET, '()'],
  [DIVIDER, '-–—/|©'],
  [ORNAMENT, '»›>*…·•«'],
  [AMPERSAND, '&'],
  [LINE_END, '\n\r\v\f\u0085\u2028\u2029'],
  [QUOTE, '"«»“”„‟‹›‘’‚‛\'`´′″‴⁗'],
]);

/** White space outside the ranges below. */
const FAR_SPACES = '\u1680\u3000\uFEFF';

const BY_PATTERN: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [SPACE, /\s/g],
  [WORD, /[\p{L}\p{N}]/gu],
  [NUMBER, /\p{N}/gu],
  [LATIN, /[A-Za-z\u00AA\u00BA\u00C0-\u024F]/g],
  [FOREIGN_ARABIC, /[\u0671-\u06D3]/g],
  [UNSHOWN, /(?!\t)\p{Cc}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu],
  [WESTERN, /[\u0080-\u024F\u2010-\u206F]/g],
];

/** The ranges that news text is made of: Latin, Arabic, and general punctuation. */
const TABLED: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x017f],
  [0x0600, 0x06ff],
  [0x2000, 0x206f],
];

/** For each UTF-16 unit, its kinds. */
const KINDS: Uint16Array = new Uint16Array(0x1_0000).fill(RARE);
for (const [from, to] of TABLED) KINDS.fill(0, from, to + 1);

function mark(characters: Iterable<string>, kind: number): void {
  for (const character of characters) {
    const unit = character.charCodeAt(0);
    const known = KINDS[unit] ?? RARE;
    if (known !== RARE) KINDS[unit] = known | kind;
  }
}

const ALL_TABLED = TABLED.map(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at)).join(''),
).join('');

for (const [kind, signs] of BY_SIGN) mark(signs, kind);
for (const [kind, pattern] of BY_PATTERN) mark(ALL_TABLED.match(pattern) ?? [], kind);
for (const space of FAR_SPACES) KINDS[space.charCodeAt(0)] = RARE | SPACE;

/** Takes a text and an offset in it; gives the kinds of the UTF-16 unit there, 0 beyond the end. */
export function kindsAt(text: string, at: number): number {
  return at < text.length ? (KINDS[text.charCodeAt(at)] ?? RARE) : 0;
}

/** Takes a UTF-16 unit; gives its kinds. */
export function kindsOfUnit(unit: number): number {
  return KINDS[unit] ?? RARE;
}

/** Takes a text; gives the kinds of all its characters. */
export function kindsOf(text: string): number {
  let kinds = 0;
  for (let at = 0; at < text.length; at += 1) kinds |= KINDS[text.charCodeAt(at)] ?? RARE;
  return kinds;
}

/** Takes kinds and one of them; tells whether a character of the one may be among the others. */
export function mayHold(kinds: number, kind: number): boolean {
  return (kinds & (kind | RARE)) !== 0;
}
