import { expect, test } from 'vitest';
import {
  kindsAt,
  kindsOf,
  LINE_END,
  mayHold,
  NUMBER,
  RARE,
  SPACE,
  UNSHOWN,
  WORD,
} from '../../../src/arabic/text/character-classes.ts';

const PATTERNS: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [WORD, /[\p{L}\p{N}]/u],
  [NUMBER, /\p{N}/u],
  [UNSHOWN, /(?!\t)\p{Cc}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}/u],
  [LINE_END, /[\n\r\v\f\u0085\u2028\u2029]/],
];

test('no character of a kind is denied, and none of the common ones is taken for another', () => {
  for (let code = 0; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    const kinds = kindsOf(character);
    for (const [kind, pattern] of PATTERNS) {
      const isOfKind = pattern.test(character);
      const isRare = (kinds & RARE) !== 0;
      if (isRare ? isOfKind && !mayHold(kinds, kind) : mayHold(kinds, kind) !== isOfKind) {
        expect.fail(`U+${code.toString(16)}`);
      }
    }
  }
});

test('all white space is known', () => {
  for (let code = 0; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    if (((kindsOf(character) & SPACE) !== 0) !== /\s/.test(character)) {
      expect.fail(`U+${code.toString(16)}`);
    }
  }
});

test('beyond the end there is nothing', () => {
  expect(kindsAt('ا', 1)).toBe(0);
  expect(kindsOf('')).toBe(0);
});
