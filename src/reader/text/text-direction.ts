import { locale } from './locale.ts';

const RIGHT_TO_LEFT_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const LETTER = /\p{L}/gu;

const countOf = (text: string, letter: RegExp): number => text.match(letter)?.length ?? 0;

/** Where the lines of a text begin. */
export type Direction = 'ltr' | 'rtl';

/** A direction that differs from that of the interface. */
export type TextDirection = Direction | undefined;

/** Returns the direction that a language of the interface, or of a story, is written in. */
export const languageDirection = (language: string): Direction =>
  language === 'en' || language === 'fr' ? 'ltr' : 'rtl';

/**
 * Returns the direction of a text that stands alone: `ltr` for one whose letters all run from left to right,
 * `rtl` for one whose letters all run from right to left, that of its language for one without letters. One with
 * both runs as its language does: «BBC قالت» begins with a Latin letter and is Arabic all the same, so
 * `dir="auto"` would be wrong, and an English paragraph may hold an Arabic name. More Arabic letters than others
 * are an Arabic text in an English story.
 */
export function ownDirection(text: string, language: string = locale.language): Direction {
  const fromRight = countOf(text, RIGHT_TO_LEFT_LETTER);
  const letters = countOf(text, LETTER);
  const own = languageDirection(language);
  if (own === 'rtl' ? fromRight > 0 : fromRight * 2 > letters) return 'rtl';
  return letters > 0 ? 'ltr' : own;
}

/**
 * Returns the direction of a text where it is not that of the interface.
 * @param language of the story where it is not that of the interface
 */
export function textDirection(text: string, language?: string): TextDirection {
  const direction = ownDirection(text, language);
  return direction === languageDirection(locale.language) ? undefined : direction;
}
