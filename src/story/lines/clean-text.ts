import { AMPERSAND, kindsOf, mayHold, UNSHOWN } from '../../arabic/text/character-classes.ts';

/** The entities that news text holds, beside numeric ones. From the WHATWG table of named references. */
const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', '\u00A0'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['lsaquo', '‹'],
  ['rsaquo', '›'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['sbquo', '‚'],
  ['bdquo', '„'],
  ['zwnj', '\u200C'],
  ['zwj', '\u200D'],
  ['lrm', ''],
  ['rlm', ''],
  ['shy', '\u00AD'],
  ['bull', '•'],
  ['middot', '·'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
  ['deg', '°'],
  ['euro', '€'],
  ['pound', '£'],
]);

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z]{2,6}));/g;

/*
 * C0 and C1 controls but the tab, which is white space and not a mark; bidi controls; the BOM; the
 * zero-width space. ZWNJ and ZWJ belong to the spelling of Persian and Urdu and stay.
 */
const REMOVED = /(?!\t)\p{Cc}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const NOT_SHOWN = new RegExp(`${REMOVED.source}|${LONE_SURROGATE.source}`, 'u');

/** What one step of a raw line is: an entity, a character to remove, or any other character. */
const STEP = new RegExp(`${ENTITY.source}|${REMOVED.source}|[^]`, 'uy');

function decodedEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED_ENTITIES.get(name) ?? whole;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10);
  const isScalar = code > 0 && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff);
  return isScalar ? String.fromCodePoint(code) : whole;
}

/** Takes the kinds of a raw line; tells whether it is shown as it stands, but for outer white space. */
export function isShownAsItIs(kinds: number): boolean {
  return !mayHold(kinds, AMPERSAND | UNSHOWN);
}

function cleaned(raw: string): string {
  if (isShownAsItIs(kindsOf(raw))) return raw;
  const decoded = raw.includes('&') ? raw.replace(ENTITY, decodedEntity) : raw;
  if (!NOT_SHOWN.test(decoded)) return decoded;
  return decoded.replace(REMOVED, '').replace(LONE_SURROGATE, '\uFFFD');
}

/**
 * Takes a raw line; gives what is shown of it. It differs from the line only so: C0 and C1
 * controls (not the tab), bidi controls, BOM and zero-width space removed, HTML entities decoded
 * once, half characters replaced by U+FFFD, outer white space trimmed.
 */
export function shownText(raw: string): string {
  return cleaned(raw).trim();
}

/** The offset, or the end of the character that it would cut in two. */
function afterCharacter(text: string, at: number): number {
  const isWithin = at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return isWithin ? at + 1 : at;
}

/**
 * Takes a raw line and an offset in its shown text; gives the offset in the raw line where that
 * place lies, after any unshown characters before it.
 */
export function rawOffset(raw: string, shownOffset: number): number {
  if (isShownAsItIs(kindsOf(raw))) {
    const lead = raw.length - raw.trimStart().length;
    return afterCharacter(raw, Math.min(shownOffset + lead, raw.length));
  }
  const lead = cleaned(raw);
  let toSkip = shownOffset + (lead.length - lead.trimStart().length);
  STEP.lastIndex = 0;
  while (toSkip > 0 && STEP.lastIndex < raw.length) {
    const step = STEP.exec(raw);
    if (step === null) break;
    toSkip -= cleaned(step[0]).length;
  }
  return STEP.lastIndex;
}
