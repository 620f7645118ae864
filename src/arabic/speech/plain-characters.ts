import { rewrite, type Rule } from './rewrite.ts';

/** The codes of the digit zero, Arabic and Persian. Source: Unicode, block Arabic. */
const ZEROS = [0x660, 0x6f0];

const latinDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((candidate) => code >= candidate && code <= candidate + 9);
  return zero === undefined ? digit : String(code - zero);
};

const RULES: readonly Rule[] = [
  [/[٠-٩۰-۹]/g, latinDigit],
  [/٪/g, '%'],
  [/(?<=\d)٫(?=\d)/g, '.'],
  [/(?<=\d)٬(?=\d)/g, ','],
  // Marks of direction, and blanks without width, which part numbers from their signs.
  [/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, ''],
  [/[\u00a0\u202f\s]+/g, ' '],
  [/[‐‑−]/g, '-'],
];

/** Returns a text in Latin digits and plain signs, so that one rule finds every spelling of a number. */
export const inPlainCharacters = (text: string): string => rewrite(text, RULES);
