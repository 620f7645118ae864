import { AGENCIES } from '../../../arabic/lexicon/agencies.ts';
import { OUTLETS } from '../../../arabic/lexicon/outlets.ts';
import { PHOTO_CREDITS } from '../../../arabic/lexicon/photo-credits.ts';
import { fold } from '../../../arabic/text/fold.ts';
import { alternation } from '../alternation.ts';

/** Longest credit beside a caption, in UTF-16 code units. */
export const LONGEST_CREDIT = 60;

/** Returns the source of a pattern for any of some labels, with any white space between their words. */
export const withAnySpace = (labels: readonly string[]): string =>
  alternation(labels).replaceAll(' ', String.raw`\s+`);

/** Tells whether a text is a known credit of photos, or holds one between its signs. */
export function isKnownCredit(text: string): boolean {
  const folded = fold(text.replace(/[«»"“”()©]/g, ''));
  return [folded, ...folded.split(/\s*[/،,\-–]\s*/)].some(
    (part) => PHOTO_CREDITS.has(part) || AGENCIES.has(part) || OUTLETS.has(part),
  );
}

/** Tells whether a text is a name of a few words in Latin letters. */
export function isLatinName(text: string): boolean {
  return /^[A-Z][\p{Script=Latin}.'/&\s-]*$/u.test(text) && text.split(/\s+/).length <= 6;
}
