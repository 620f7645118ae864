import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { groupBy } from '../summaries/group-by.ts';

/** Longest slug, in bytes of UTF-8: two of them and an extension fit any file system's 255. */
const LONGEST_SLUG_BYTES = 96;

/** Hex digits of a fingerprint: as few as will do, and all that SHA-256 has. */
const SHORTEST_FINGERPRINT = 6;
const LONGEST_FINGERPRINT = 64;

/**
 * Marks that a spelling may leave out: tashkeel, the superscript alef, Quranic signs, tatweel.
 * Source: Unicode, block Arabic.
 */
export const OPTIONAL_MARKS = /[\u{610}-\u{61A}\u{640}\u{64B}-\u{65F}\u{670}\u{6D6}-\u{6ED}]/gu;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Names that Windows refuses for a folder.
 * Source: Microsoft, "Naming Files, Paths, and Namespaces".
 */
const RESERVED_NAME = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Returns how many bytes of UTF-8 a code point takes. */
const bytesOf = (point: number): number =>
  point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;

/** Returns how many UTF-16 units of a text fit into so many bytes, no character cut. */
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

/** Returns the first hex digits of the SHA-256 of the text's UTF-8 bytes. */
const fingerprint = (text: string, digits: number): string =>
  bytesToHex(sha256(utf8ToBytes(text)).subarray(0, Math.ceil(digits / 2))).slice(0, digits);

function cutAtWord(slug: string, most: number): string {
  const units = unitsWithin(slug, most + 1);
  if (units === slug.length && fits(slug, most)) return slug;
  const end = slug.slice(0, units).lastIndexOf('-');
  return slug.slice(0, end > 0 ? end : unitsWithin(slug, most));
}

/**
 * Returns a slug that ends in the fingerprint of a text.
 *
 * @param slug words joined by `-`, or the empty string.
 * @param text tells this slug from others of the same words.
 * @param digits how many hex digits of the text's SHA-256.
 * @returns `<slug>-<hex digits>`, at most 96 bytes of UTF-8.
 */
export function slugWithFingerprint(
  slug: string,
  text: string,
  digits = SHORTEST_FINGERPRINT,
): string {
  return `${cutAtWord(slug, LONGEST_SLUG_BYTES - digits - 1)}-${fingerprint(text, digits)}`;
}

/** What wants an address: the slug of its words, and what tells it from others of the same words. */
export interface WantedSlug {
  readonly slug: string;
  readonly id: string;
}

/** Returns as many hex digits as tell these ids apart, and from all slugs that are taken. */
function fingerprinted(
  slug: string,
  ids: readonly string[],
  taken: ReadonlySet<string>,
): readonly string[] {
  for (let digits = SHORTEST_FINGERPRINT; ; digits += 2) {
    const slugs = ids.map((id) => slugWithFingerprint(slug, id, digits));
    const areFree = new Set(slugs).size === ids.length && !slugs.some((each) => taken.has(each));
    if (areFree || digits >= LONGEST_FINGERPRINT) return slugs;
  }
}

/**
 * Returns a slug for each of several things, no two the same. One that wants a slug alone gets it;
 * those that share one get it with the fingerprints of their ids.
 *
 * @param wanted no two of one id.
 * @returns a slug each, in order. No two are the same, and none is a slug that several share.
 */
export function distinctSlugs(wanted: readonly WantedSlug[]): readonly string[] {
  const slugs = wanted.map(({ slug }) => slug);
  const taken = new Set(slugs);
  const numbersOf = groupBy(slugs.keys(), (number) => slugs[number] ?? '');
  for (const [slug, numbers] of numbersOf) {
    if (numbers.length === 1) continue;
    const ids = numbers.map((number) => wanted[number]?.id ?? '');
    for (const [at, own] of fingerprinted(slug, ids, taken).entries()) {
      slugs[numbers[at] ?? 0] = own;
      taken.add(own);
    }
  }
  return slugs;
}

/** Returns the words of a text with `-` between, Latin in lower case. */
function joinedWords(text: string): string {
  const plain = text.normalize('NFC').replace(OPTIONAL_MARKS, '').toLowerCase();
  return (plain.match(WORD) ?? []).join('-');
}

/**
 * Returns the slug of a headline, a desk or a subhead. The same spelling always gives the same slug;
 * punctuation, tashkeel and the Unicode form count only where the slug was cut.
 *
 * @param text the words.
 * @param id names the thing when the text holds no letter and no digit.
 * @returns letters, marks and digits joined by `-`, Latin lower-cased, at most 96 bytes of UTF-8.
 *   A slug that was cut, is empty, or is a name Windows refuses, ends in `-` and six hex digits.
 */
export function slugOf(text: string, id: string): string {
  const slug = joinedWords(text);
  if (slug === '') return slugWithFingerprint('', id);
  if (!fits(slug, LONGEST_SLUG_BYTES) || RESERVED_NAME.test(slug))
    return slugWithFingerprint(slug, text.normalize('NFC'));
  return slug;
}

/** The sign before the fingerprint of a thing without a letter or digit. */
const BARE_FINGERPRINT = /^-(?=[\da-f]{6,}(?:-|$))/;

/** Tells whether a text is a slug as `slugOf` or `distinctSlugs` give it. */
export function isSlug(text: string): boolean {
  const words = text.replace(BARE_FINGERPRINT, '');
  // A slug may be decomposed where the headline had a tatweel between a letter and its mark.
  return words !== '' && slugOf(words, '').normalize('NFC') === words.normalize('NFC');
}

/**
 * Returns an id for each text, unique within one page.
 *
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
