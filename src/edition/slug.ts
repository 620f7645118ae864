import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Longest slug, in bytes of UTF-8: two of them and an extension fit any file system's 255. */
const longestSlug = 96;

/** Tashkeel (Unicode: Arabic marks that only colour the reading), the superscript alef, tatweel. */
const unspoken = /[\u{610}-\u{61A}\u{640}\u{64B}-\u{65F}\u{670}\u{6D6}-\u{6ED}]/gu;

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Names that Windows refuses for a folder: Microsoft, "Naming Files, Paths, and Namespaces". */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

const byteLength = (text: string): number => utf8ToBytes(text).length;

/** The SHA-256 of the text's UTF-8 bytes, in hex. */
const fingerprint = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

function cutAtCharacter(text: string, most: number): string {
  let kept = '';
  let bytes = 0;
  for (const character of text) {
    bytes += byteLength(character);
    if (bytes > most) break;
    kept += character;
  }
  return kept;
}

function cutAtWord(slug: string, most: number): string {
  if (byteLength(slug) <= most) return slug;
  const whole = cutAtCharacter(slug, most + 1);
  const end = whole.lastIndexOf('-');
  return end > 0 ? whole.slice(0, end) : cutAtCharacter(slug, most);
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
  return `${cutAtWord(slug, longestSlug - digits - 1)}-${fingerprint(text).slice(0, digits)}`;
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
  const plain = text.normalize('NFC').replace(unspoken, '').toLowerCase();
  const slug = (plain.match(word) ?? []).join('-');
  if (slug === '') return slugWithFingerprint('', id);
  if (byteLength(slug) > longestSlug || reserved.test(slug))
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
  return texts.map((text, index) => {
    const wanted = slugOf(text, String(index));
    let id = wanted;
    for (let count = 2; used.has(id); count += 1) id = `${wanted}-${count}`;
    used.add(id);
    return id;
  });
}
