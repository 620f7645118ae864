/** What is found in a text, and what is said in its place. */
export type Rule = readonly [
  pattern: RegExp,
  said: string | ((match: string, ...groups: string[]) => string),
];

/** Returns a text with each rule applied to what the rules before it left. */
export const rewrite = (text: string, rules: readonly Rule[]): string =>
  rules.reduce(
    (said, [pattern, replacement]) =>
      typeof replacement === 'string'
        ? said.replace(pattern, replacement)
        : said.replace(pattern, replacement),
    text,
  );

/** A letter, a mark on one, or a digit: where one stands beside it, a word does not end. */
const PART_OF_WORD = String.raw`[\p{L}\p{M}\p{N}]`;

/** Returns what finds a pattern where words begin and end around it. */
export const asWord = (pattern: string): RegExp =>
  new RegExp(`(?<!${PART_OF_WORD})(?:${pattern})(?!${PART_OF_WORD})`, 'gu');

/** A number as news write it: `1250`, `3.5`. One letter may stand before it, as in «و5». */
export const NUMBER = String.raw`(?<![\d.,])\d+(?:\.\d+)?`;

/** Returns what finds a number, its first group, with a pattern after it, apart or not, where the word ends. */
export const afterNumber = (pattern: string): RegExp =>
  new RegExp(String.raw`(${NUMBER})\s?(?:${pattern})(?!${PART_OF_WORD})`, 'gu');

/** Returns what finds a pattern of digits that is no part of a longer number; a letter may stand before it. */
export const asNumber = (pattern: string): RegExp =>
  new RegExp(String.raw`(?<![\d.,:/-])(?:${pattern})(?!${PART_OF_WORD}|[.,:/-]\d)`, 'gu');
