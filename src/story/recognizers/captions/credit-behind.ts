import {
  COLON,
  DASH,
  LATIN,
  mayHold,
  type CharacterClasses,
} from '../../../arabic/text/character-classes.ts';
import { AGENCIES } from '../../../arabic/lexicon/agencies.ts';
import { OUTLETS } from '../../../arabic/lexicon/outlets.ts';
import { PHOTO_CREDIT_LABELS, PHOTO_SOURCE_LABELS } from '../../../arabic/lexicon/photo-credits.ts';
import { fold } from '../../../arabic/text/fold.ts';
import { isKnownCredit, isLatinName, LONGEST_CREDIT, withAnySpace } from './credit-names.ts';

/** How a line about a photo divides. `creditAt` is where, in the shown text, the credit and its signs begin. */
export interface CaptionReading {
  readonly caption: string | null;
  readonly credit: string | null;
  readonly creditAt: number;
  /** True when the words of the credit are known ones, or the line itself says that it is about a photo. */
  readonly sure: boolean;
}

/** Within brackets behind a caption, a source needs no other label, and «تصوير» no sign: «(تصوير واع)». */
const BRACKETED_LABEL = new RegExp(
  `^(?:${withAnySpace([...PHOTO_CREDIT_LABELS, ...PHOTO_SOURCE_LABELS])})\\s*[،,:：]\\s*|^(?:تصوير|عدسة|بعدسة|المصدر|فوٹو|عکس)\\s+(?=\\p{L})`,
  'u',
);

const BRACKET_DEPTHS: Readonly<Record<string, number>> = { ')': 1, ']': 1, '(': -1, '[': -1 };

/** Returns where the bracket opens that the last character closes, or -1. */
function openingBracket(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0 && text.length - at <= LONGEST_CREDIT; at -= 1) {
    depth += BRACKET_DEPTHS[text[at] ?? ''] ?? 0;
    if (depth === 0) return at;
  }
  return -1;
}

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** «… في المحطة. 14 مارس 2023. (AFP)»: the day of the photo. */
const DAY_BEHIND = /(?<=[.۔])\s\S{0,12}\d\S*(?:\s\S+){0,2}[.۔]$/u;

/** Tells whether sentences end before a bracket: «… عن السوق. أنتجه طلاب المعهد. (ICCROM)» is no caption. */
const isParagraph = (text: string): boolean => /[.۔]\s.*[.۔]$/u.test(text.replace(DAY_BEHIND, ''));

/** «(الساحل/ محمد نور)»: a paper and its photographer, known or not. */
const OUTLET_AND_NAME = /^\p{L}[\p{L}\s]{2,24}\/\s?\p{L}{2,}\s\p{L}[\p{L}\s]{1,24}$/u;

/** Returns how a text divides whose credit stands between brackets at its end, or null. */
export function bracketedCredit(text: string): CaptionReading | null {
  const body = text.endsWith('.') ? text.slice(0, -1) : text;
  if (!/[)\]]$/.test(body)) return null;
  const at = openingBracket(body);
  if (at <= 0) return null;
  const caption = body.slice(0, at).trim();
  const inside = body.slice(at + 1, -1).trim();
  if (!hasLetters(caption) || isParagraph(caption) || isInitials(caption)) return null;
  if (isSourceName(caption)) return null;
  const label = BRACKETED_LABEL.exec(inside)?.[0] ?? '';
  const credit = inside.slice(label.length);
  if (credit === '') return { caption, credit: null, creditAt: at, sure: true };
  const sure =
    label !== '' || isKnownCredit(credit) || isLatinName(credit) || OUTLET_AND_NAME.test(credit);
  return { caption, credit, creditAt: at, sure };
}

/** «عكاظ» (النشر الإلكتروني): a paper and its desk, and no caption. */
const isSourceName = (text: string): boolean => OUTLETS.has(fold(text.replace(/[«»"“”]/g, '')));

/** A label and the credit behind a caption without brackets: «… تصوير: نورا سالم», «… Credit: AFP». */
const LABELLED_CREDIT = new RegExp(
  `^(.*\\S)[\\s.،,(|–—-]+(?:${withAnySpace(PHOTO_CREDIT_LABELS)})\\s*[:：]\\s*([^:]+?)\\)?$`,
  'u',
);

/** «… - المصدر: بلومبرغ»: a source names a photo's behind a sign; behind a space it may be one of the news. */
const SOURCE_BEHIND = new RegExp(
  `^(.*\\S)\\s*[(|–—-]\\s*(?:${withAnySpace(PHOTO_SOURCE_LABELS)})\\s*[:：]\\s*([^:.]+?)\\)?$`,
  'u',
);

/** The last colon stands before a credit: in most texts it leads into more words than a credit has. */
const COLON_BEFORE_CREDIT = new RegExp(`[:：]\\s*[^:：]{0,${LONGEST_CREDIT + 1}}$`);

/** «… والماليةصورة من: Kay Lind/dpa»: glued to a letter that only ends words, or to a sign. */
const GLUED_CREDIT = new RegExp(
  `^(.*[ةىء\\d»")])(?:${withAnySpace(PHOTO_CREDIT_LABELS)})\\s*[:：]\\s*([^:]+?)$`,
  'u',
);

function labelledCredit(text: string): CaptionReading | null {
  if (!COLON_BEFORE_CREDIT.test(text)) return null;
  const found = LABELLED_CREDIT.exec(text) ?? SOURCE_BEHIND.exec(text) ?? GLUED_CREDIT.exec(text);
  const [, caption = '', credit = ''] = found ?? [];
  if (found === null || !hasLetters(caption) || credit.length > LONGEST_CREDIT) return null;
  return { caption, credit, creditAt: caption.length, sure: true };
}

/** «ع.ج/أ.ح (د ب أ)»: the letters of who wrote, and no caption. */
const isInitials = (text: string): boolean => !/\p{L}{3}/u.test(text);

/** «name - paper» is a byline and «city - agency» a dateline: a caption before a dash has more words. */
const MIN_WORDS = 3;
const MIN_WORDS_BEFORE_OUTLET = 5;

function leastBefore(credit: string): number {
  const folded = fold(credit);
  if (OUTLETS.has(folded)) return MIN_WORDS_BEFORE_OUTLET;
  return AGENCIES.has(folded) ? MIN_WORDS : 1;
}

const SEPARATOR = /©|\s[/|–—-]\s/;
const SEPARATED_CREDIT = /^(.*\S)\s*(©|\s[/|]\s|\s[-–—]\s)\s*([^©/|–—]+)$/u;

function separatedCredit(text: string): CaptionReading | null {
  const found = SEPARATOR.test(text) ? SEPARATED_CREDIT.exec(text) : null;
  if (found === null) return null;
  const [, caption = '', sign = '', tail = ''] = found;
  const credit = tail.trim();
  if (credit.length > LONGEST_CREDIT || !(isKnownCredit(credit) || isLatinName(credit)))
    return null;
  if (!hasLetters(caption)) return null;
  const words = caption.split(/\s+/).length;
  if (/[-–—]/.test(sign) && words < leastBefore(credit)) return null;
  return { caption, credit, creditAt: caption.length, sure: true };
}

/** «سوق قديم © RT / Nora Lind»: all behind the sign is the credit. */
const COPYRIGHT_BEHIND = /^(.*\S)\s*©\s*(\p{L}[^©]*)$/u;

function copyrightCredit(text: string): CaptionReading | null {
  const [, caption = '', credit = ''] = text.includes('©')
    ? (COPYRIGHT_BEHIND.exec(text) ?? [])
    : [];
  if (credit === '' || credit.length > LONGEST_CREDIT || !hasLetters(caption)) return null;
  return { caption, credit: credit.trim(), creditAt: caption.length, sure: true };
}

/** «… في البلدة القديمة. AFP», «…، EPA-EFE», «…. Hassan Ali/AFP»: a known credit in Latin letters closes the line. */
const LATIN_BEHIND = /^(.*\p{Script=Arabic}[»")\d]*)\s*[.،,]\s+([A-Z][\p{Script=Latin}.'/&\s-]*)$/u;
const MIN_WORDS_BEFORE_LATIN = 4;

const namesKnownCredit = (text: string): boolean =>
  [text, ...text.split(/[/-]/)].some((part) => isKnownCredit(part.trim()));

function latinCredit(text: string): CaptionReading | null {
  const found = /[A-Z]/.test(text) ? LATIN_BEHIND.exec(text) : null;
  const [, caption = '', credit = ''] = found ?? [];
  if (credit === '' || isParagraph(caption) || !isLatinName(credit)) return null;
  if (!namesKnownCredit(credit) || caption.split(/\s+/).length < MIN_WORDS_BEFORE_LATIN)
    return null;
  return { caption, credit, creditAt: caption.length, sure: true };
}

/**
 * Returns how a shown text with a credit behind its caption divides, or null without one.
 * @param classes those of its characters
 */
export const creditBehind = (text: string, classes: CharacterClasses): CaptionReading | null =>
  copyrightCredit(text) ??
  (mayHold(classes, COLON) ? labelledCredit(text) : null) ??
  bracketedCredit(text) ??
  (mayHold(classes, LATIN) ? latinCredit(text) : null) ??
  (mayHold(classes, DASH) ? separatedCredit(text) : null);
