const RIGHT_TO_LEFT_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const OTHER_LETTER = /\p{L}/u;

/**
 * Returns `ltr` for a text whose letters all run from left to right, else undefined. «BBC قالت»
 * begins with a Latin letter and is Arabic all the same, so `dir="auto"` would be wrong.
 */
export function textDirection(text: string): 'ltr' | undefined {
  return !RIGHT_TO_LEFT_LETTER.test(text) && OTHER_LETTER.test(text) ? 'ltr' : undefined;
}
