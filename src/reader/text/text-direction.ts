import type { Language } from '../../edition/newspaper/locale.ts';
import { locale } from './locale.ts';

const RIGHT_TO_LEFT_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const OTHER_LETTER = /\p{L}/u;

/** A direction that differs from that of the interface. */
export type TextDirection = 'ltr' | 'rtl' | undefined;

/**
 * Returns the direction of a text where it is not that of the interface: `ltr` for one whose letters all
 * run from left to right, `rtl` for others with letters. «BBC قالت» begins with a Latin letter and is Arabic
 * all the same, so `dir="auto"` would be wrong.
 */
export function textDirection(text: string, language: Language = locale.language): TextDirection {
  if (RIGHT_TO_LEFT_LETTER.test(text)) return language === 'en' ? 'rtl' : undefined;
  return language !== 'en' && OTHER_LETTER.test(text) ? 'ltr' : undefined;
}
