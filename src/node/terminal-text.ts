/** Controls of the terminal, line ends and controls of direction; halves of surrogate pairs. */
const UNSAFE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Returns a name or setting as one line that a terminal shows and never obeys: `\u001b`, `\u202e`.
 *
 * Source: Unicode Standard Annex #9 (controls of direction); ECMA-48 (controls of terminals).
 */
export const terminalText = (text: string): string =>
  text.replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
