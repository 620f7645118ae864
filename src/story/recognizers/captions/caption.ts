import { charactersIn, type CharacterClasses } from '../../../arabic/text/character-classes.ts';
import {
  PHOTO_CAPTION_LABELS,
  PHOTO_CREDIT_LABELS,
} from '../../../arabic/lexicon/photo-credits.ts';
import { bracketedCredit, creditBehind, type CaptionReading } from './credit-behind.ts';
import { isKnownCredit, isLatinName, LONGEST_CREDIT, withAnySpace } from './credit-names.ts';

/** Captions longer than this are paragraphs: the longest labelled one has 190 characters. */
const LONGEST_CAPTION = 300;
const LONGEST_CREDIT_LINE = 80;

/** Finds one of some labels at the head of a line. */
const labelAtHead = (labels: readonly string[]): RegExp =>
  new RegExp(`^(?:${withAnySpace(labels)})(?:\\s*[،,:]\\s*|\\s+(?=\\p{Script=Latin}))`, 'u');

const CREDIT_LABEL = labelAtHead(PHOTO_CREDIT_LABELS);
const CAPTION_LABEL = labelAtHead(PHOTO_CAPTION_LABELS);

/** «AP Photo/Hassan Ali», «REUTERS/Nora Lind»: a photographer and an agency, and nothing else. */
const isLatinCredit = (text: string): boolean =>
  text.length <= LONGEST_CREDIT &&
  text.includes('/') &&
  isLatinName(text) &&
  text.split(/\/|\sPhoto/).some((part) => isKnownCredit(part.trim()));

const alone = (credit: string): CaptionReading => ({
  caption: null,
  credit,
  creditAt: 0,
  sure: true,
});

/** A line that is nothing but a credit: «© X», «تصوير: X», «(عدسة: X)», «AP Photo/X». */
function creditAlone(text: string): CaptionReading | null {
  if (text.startsWith('©')) return alone(text.slice(1).trim());
  if (text.length > LONGEST_CREDIT_LINE) return null;
  if (isLatinCredit(text)) return alone(text);
  const bare = /^\(([^()]*)\)\.?$/u.exec(text)?.[1] ?? text;
  const label = CREDIT_LABEL.exec(bare)?.[0];
  return label === undefined ? null : alone(bare.slice(label.length).trim());
}

/** «الصورة: نهر في الشرق (أرشيف)»: the label names what it shows as well. */
const PICTURE_LABEL = /^(?:الصورة|صورة|عکس|تصویر)\s*:/u;

/**
 * Returns how the shown text of a line divides into caption and credit, or null without a credit.
 * The forms of a credit: «…( الإنترنت)», «… / رويترز», «… - أ ف ب», «… © X», «© X», «… تصوير: X», and the labels «مصدر الصورة» and
 * «التعليق على الصورة».
 * @param classes those of its characters
 */
export function readCaption(
  text: string,
  classes: CharacterClasses = charactersIn(text).classes,
): CaptionReading | null {
  if (text.length > LONGEST_CAPTION) return null;
  const onlyCredit = creditAlone(text);
  if (onlyCredit !== null)
    return (PICTURE_LABEL.test(text) ? bracketedCredit(text) : null) ?? onlyCredit;
  const captionLabel = CAPTION_LABEL.exec(text);
  if (captionLabel !== null) {
    const caption = text.slice(captionLabel[0].length).trim();
    return { caption, credit: null, creditAt: text.length, sure: true };
  }
  return creditBehind(text, classes);
}
