import type { Language } from '../../edition/newspaper/locale.ts';
import { locale } from './locale.ts';

const RIGHT_TO_LEFT_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const OTHER_LETTER = /\p{L}/u;

/** Where the lines of a text begin. */
export type Direction = 'ltr' | 'rtl';

/** A direction that differs from that of the interface. */
export type TextDirection = Direction | undefined;

/** Returns the direction that a language of the interface is written in. */
export const languageDirection = (language: Language): Direction =>
  language === 'en' ? 'ltr' : 'rtl';

/**
 * Returns the direction of a text that stands alone: `ltr` for one whose letters all run from left to right,
 * `rtl` for others with letters, that of the interface for one without. «BBC قالت» begins with a Latin letter
 * and is Arabic all the same, so `dir="auto"` would be wrong.
 */
export function ownDirection(text: string, language: Language = locale.language): Direction {
  if (RIGHT_TO_LEFT_LETTER.test(text)) return 'rtl';
  return OTHER_LETTER.test(text) ? 'ltr' : languageDirection(language);
}

/** Returns the direction of a text where it is not that of the interface. */
export function textDirection(text: string, language: Language = locale.language): TextDirection {
  const direction = ownDirection(text, language);
  return direction === languageDirection(language) ? undefined : direction;
}
