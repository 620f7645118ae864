import { fold } from '../../arabic/text/fold.ts';
import { AGENCIES } from '../../arabic/lexicon/agencies.ts';
import { OUTLETS } from '../../arabic/lexicon/outlets.ts';
import {
  PHOTO_CAPTION_LABELS,
  PHOTO_CREDIT_LABELS,
  PHOTO_CREDITS,
} from '../../arabic/lexicon/photo-credits.ts';
import { alternation } from './alternation.ts';

/** How a line about a photo divides. `creditAt` is where, in the shown text, the credit and its signs begin. */
export interface CaptionReading {
  readonly caption: string | null;
  readonly credit: string | null;
  readonly creditAt: number;
  /** True when the words of the credit are known ones, or the line itself says that it is about a photo. */
  readonly sure: boolean;
}

/** Captions longer than this are paragraphs: the longest labelled one has 190 characters. */
const LONGEST_CAPTION = 300;
const LONGEST_CREDIT = 60;
const LONGEST_CREDIT_LINE = 80;

/** Finds one of some labels at the head of a line, with any white space between its words. */
const labelAtHead = (labels: readonly string[]): RegExp =>
  new RegExp(
    `^(?:${alternation(labels).replaceAll(' ', String.raw`\s+`)})(?:\\s*[،,:]\\s*|\\s+(?=\\p{Script=Latin}))`,
    'u',
  );

const CREDIT_LABEL = labelAtHead(PHOTO_CREDIT_LABELS);
const CAPTION_LABEL = labelAtHead(PHOTO_CAPTION_LABELS);

function isKnownCredit(text: string): boolean {
  const folded = fold(text.replace(/[«»"“”()©]/g, ''));
  return [folded, ...folded.split(/\s*[/،,\-–]\s*/)].some(
    (part) => PHOTO_CREDITS.has(part) || AGENCIES.has(part) || OUTLETS.has(part),
  );
}

function isLatinName(text: string): boolean {
  return /^[A-Z][\p{Script=Latin}.'/&\s-]*$/u.test(text) && text.split(/\s+/).length <= 6;
}

/** Returns where the bracket opens that the last character closes, or -1. */
function openingBracket(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0 && text.length - at <= LONGEST_CREDIT; at -= 1) {
    if (text[at] === ')') depth += 1;
    if (text[at] === '(') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** Tells whether sentences end before a bracket: «… عن السوق. أنتجه طلاب المعهد. (ICCROM)» is no caption. */
const isParagraph = (text: string): boolean => /[.۔]\s.*[.۔]$/u.test(text);

/** «(الساحل/ محمد نور)»: a paper and its photographer, known or not. */
const OUTLET_AND_NAME = /^\p{L}[\p{L}\s]{2,24}\/\s?\p{L}{2,}\s\p{L}[\p{L}\s]{1,24}$/u;

function bracketedCredit(text: string): CaptionReading | null {
  const body = text.endsWith('.') ? text.slice(0, -1) : text;
  if (!body.endsWith(')')) return null;
  const at = openingBracket(body);
  if (at <= 0) return null;
  const caption = body.slice(0, at).trim();
  const inside = body.slice(at + 1, -1).trim();
  if (!hasLetters(caption) || isParagraph(caption) || isInitials(caption)) return null;
  const label = CREDIT_LABEL.exec(inside)?.[0] ?? '';
  const credit = inside.slice(label.length);
  if (credit === '') return { caption, credit: null, creditAt: at, sure: true };
  const sure =
    label !== '' || isKnownCredit(credit) || isLatinName(credit) || OUTLET_AND_NAME.test(credit);
  return { caption, credit, creditAt: at, sure };
}

/** A label and the credit behind a caption without brackets: «… تصوير: نورا سالم», «… Credit: AFP». */
const LABELLED_CREDIT = new RegExp(
  `^(.*\\S)[\\s.،,(|–—-]+(?:${alternation(PHOTO_CREDIT_LABELS).replaceAll(' ', String.raw`\s+`)})\\s*[:：]\\s*([^:]+?)\\)?$`,
  'u',
);

function labelledCredit(text: string): CaptionReading | null {
  const found = /[:：]/.test(text) ? LABELLED_CREDIT.exec(text) : null;
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

/**
 * Returns how the shown text of a line divides into caption and credit, or null without a credit.
 * The forms of a credit: «…( الإنترنت)», «… / رويترز», «… - أ ف ب», «… © X», «© X», «… تصوير: X», and the labels «مصدر الصورة» and
 * «التعليق على الصورة».
 */
export function readCaption(text: string): CaptionReading | null {
  if (text.length > LONGEST_CAPTION) return null;
  if (text.startsWith('©')) {
    return { caption: null, credit: text.slice(1).trim(), creditAt: 0, sure: true };
  }
  const creditLabel = CREDIT_LABEL.exec(text);
  if (creditLabel !== null && text.length <= LONGEST_CREDIT_LINE) {
    const credit = text.slice(creditLabel[0].length).trim();
    return { caption: null, credit, creditAt: 0, sure: true };
  }
  const captionLabel = CAPTION_LABEL.exec(text);
  if (captionLabel !== null) {
    const caption = text.slice(captionLabel[0].length).trim();
    return { caption, credit: null, creditAt: text.length, sure: true };
  }
  return labelledCredit(text) ?? bracketedCredit(text) ?? separatedCredit(text);
}
