import { rewrite, type Rule } from './rewrite.ts';

const RULES: readonly Rule[] = [
  // Both sets begin at a multiple of sixteen.
  [/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16)],
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
