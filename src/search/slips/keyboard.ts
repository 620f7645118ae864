/*
 * The letters of Latin keys on the Arabic keyboard, without and with Shift.
 * Source: Microsoft, keyboard layout "Arabic (101)".
 */
const KEYS: readonly (readonly [latin: string, arabic: string])[] = [
  ...Array.from('qwertyuiop', (latin, at): [string, string] => [latin, 'ضصثقفغعهخح'[at] ?? '']),
  ...Array.from('asdfghjkl', (latin, at): [string, string] => [latin, 'شسيبلاتنم'[at] ?? '']),
  ['z', 'ئ'],
  ['x', 'ء'],
  ['c', 'ؤ'],
  ['v', 'ر'],
  ['b', 'لا'],
  ['n', 'ى'],
  ['m', 'ة'],
  ['n', 'آ'],
  ['h', 'أ'],
  ['y', 'إ'],
  ['g', 'لأ'],
  ['t', 'لإ'],
  ['b', 'لآ'],
  ['q', 'َ'],
  ['w', 'ً'],
  ['e', 'ُ'],
  ['r', 'ٌ'],
  ['a', 'ِ'],
  ['s', 'ٍ'],
  ['x', 'ْ'],
  ['j', 'ـ'],
  ['d', 'ذ'],
];

const LATIN_OF: ReadonlyMap<string, string> = new Map(
  KEYS.map(([latin, arabic]) => [arabic, latin]),
);
/** Keys of letters that have none on the Latin keyboard. */
const SIGNS: readonly (readonly [sign: string, arabic: string])[] = [
  ['`', 'ذ'],
  ['[', 'ج'],
  [']', 'د'],
  [';', 'ك'],
  ["'", 'ط'],
  [',', 'و'],
  ['.', 'ز'],
  ['/', 'ظ'],
];

const ARABIC_OF: ReadonlyMap<string, string> = new Map([...KEYS.slice(0, 26), ...SIGNS]);

const LAM_ALEF = /لا|لأ|لإ|لآ/g;

const latinOf = (text: string): string =>
  Array.from(text, (letter) => LATIN_OF.get(letter) ?? letter).join('');

/**
 * Returns what may have been meant by a text that was typed on the other keyboard: Latin names on the
 * Arabic one, Arabic words on the Latin one.
 *
 * @param text as it was typed, not folded.
 */
export function typedElsewhere(text: string): readonly string[] {
  if (/[a-z]/i.test(text))
    return [Array.from(text.toLowerCase(), (key) => ARABIC_OF.get(key) ?? key).join('')];
  if (!/\p{Script=Arabic}/u.test(text)) return [];
  // «لا» is one key, or two.
  const withOneKey = text.replace(LAM_ALEF, (pair) => LATIN_OF.get(pair) ?? pair);
  return [...new Set([latinOf(withOneKey), latinOf(text)])];
}
