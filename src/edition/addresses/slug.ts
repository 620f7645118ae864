import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Longest slug, in bytes of UTF-8: two of them and an extension fit any file system's 255. */
const longestSlug = 96;

/** Tashkeel (Unicode: Arabic marks that only colour the reading), the superscript alef, tatweel. */
const unspoken = /[\u{610}-\u{61A}\u{640}\u{64B}-\u{65F}\u{670}\u{6D6}-\u{6ED}]/gu;

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Names that Windows refuses for a folder: Microsoft, "Naming Files, Paths, and Namespaces". */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** How many bytes of UTF-8 a code point takes. */
const bytesOf = (point: number): number =>
  point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;

/** How many UTF-16 units of a text fit into so many bytes of UTF-8 without cutting a character. */
function unitsWithin(text: string, most: number): number {
  let units = 0;
  for (let bytes = 0; units < text.length;) {
    const point = text.codePointAt(units) ?? 0;
    bytes += bytesOf(point);
    if (bytes > most) break;
    units += point < 0x10000 ? 1 : 2;
  }
  return units;
}

const fits = (slug: string, most: number): boolean =>
  slug.length * 3 <= most || unitsWithin(slug, most) === slug.length;

/** The first hex digits of the SHA-256 of the text's UTF-8 bytes. */
const fingerprint = (text: string, digits: number): string =>
  bytesToHex(sha256(utf8ToBytes(text)).subarray(0, Math.ceil(digits / 2))).slice(0, digits);

function cutAtWord(slug: string, most: number): string {
  const units = unitsWithin(slug, most + 1);
  if (units === slug.length && fits(slug, most)) return slug;
  const end = slug.slice(0, units).lastIndexOf('-');
  return slug.slice(0, end > 0 ? end : unitsWithin(slug, most));
}

/**
 * Ends a slug with the fingerprint of a text, inside the longest length.
 *
 * @param slug words joined by `-`, or nothing.
 * @param text what tells this address from others of the same words.
 * @param digits how many hex digits of the text's SHA-256.
 * @returns `<slug>-<hex digits>`, at most 96 bytes of UTF-8.
 */
export function slugWithFingerprint(slug: string, text: string, digits = 6): string {
  return `${cutAtWord(slug, longestSlug - digits - 1)}-${fingerprint(text, digits)}`;
}

/**
 * Gives several things of one slug an address each.
 *
 * @param slug the slug they share.
 * @param texts what tells them apart, each once.
 * @returns a slug a text, in order, no two the same: six hex digits each, or as many as it takes.
 */
export function fingerprintedSlugs(slug: string, texts: readonly string[]): readonly string[] {
  for (let digits = 6; ; digits += 2) {
    const slugs = texts.map((text) => slugWithFingerprint(slug, text, digits));
    if (new Set(slugs).size === texts.length || digits >= 64) return slugs;
  }
}

/** Arabic letters without marks, digits, ASCII and common signs: no two make one character. */
const allPlain = /^[\u0020-\u007e«»“”،؛؟…–\u0621-\u063a\u0641-\u064a\u0660-\u0669]*$/;

const plainSign = /[^A-Za-z0-9\u0621-\u063a\u0641-\u064a\u0660-\u0669]+/g;

/** The words of a text of such characters alone. */
function plainSlug(text: string): string {
  const slug = text.replace(plainSign, '-').toLowerCase();
  return slug.slice(slug.startsWith('-') ? 1 : 0, slug.endsWith('-') ? -1 : undefined);
}

function slugByRule(text: string): string {
  const plain = text.normalize('NFC').replace(unspoken, '').toLowerCase();
  return (plain.match(word) ?? []).join('-');
}

/**
 * The address of a headline, a desk or a subhead. It belongs to the spelling: the same text gives
 * the same slug for ever; punctuation, tashkeel and the Unicode form tell only in one that was cut.
 *
 * @param text the words.
 * @param id what names the thing when the text holds no letter and no digit.
 * @returns letters, marks and digits joined by `-`, Latin lower-cased, at most 96 bytes of UTF-8.
 *   A slug that was cut, is empty, or is a name Windows refuses, ends in `-` and six hex digits.
 */
export function slugOf(text: string, id: string): string {
  const slug = allPlain.test(text) ? plainSlug(text) : slugByRule(text);
  if (slug === '') return slugWithFingerprint('', id);
  if (!fits(slug, longestSlug) || reserved.test(slug))
    return slugWithFingerprint(slug, text.normalize('NFC'));
  return slug;
}

/**
 * Gives each text of a list an id of its own within one page.
 *
 * @param texts what the ids are made of, in order.
 * @param taken ids that the page uses already.
 * @returns one id a text; the second of two equal ones ends in `-2`, and no id comes twice.
 */
export function uniqueIds(
  texts: readonly string[],
  taken: readonly string[] = [],
): readonly string[] {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return texts.map((text, index) => {
    const wanted = slugOf(text, String(index));
    let count = counts.get(wanted) ?? 1;
    let id = count === 1 ? wanted : `${wanted}-${count}`;
    while (used.has(id)) {
      count += 1;
      id = `${wanted}-${count}`;
    }
    counts.set(wanted, count);
    used.add(id);
    return id;
  });
}
