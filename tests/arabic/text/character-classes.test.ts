import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  charactersIn,
  mayHold,
  COLON,
  DASH,
  HASH,
  isWithinLetters,
  LATIN,
  NUMBER,
  opensWithLetter,
  STOP,
  STROKE,
  wordRuns,
} from '../../../src/arabic/text/character-classes.ts';

test.each([
  ['في 2024', NUMBER, true],
  ['في ٢٠٢٤', NUMBER, true],
  ['في العام الماضي', NUMBER, false],
  ['انتهى.', STOP, true],
  ['انتهى', STOP, false],
  ['شطر / شطر', STROKE, true],
  ['الرياض - SPA', LATIN, true],
  ['الرياض', LATIN, false],
  ['قال: نعم', COLON, true],
  ['سوق قديم / رويترز', DASH, true],
  ['بدأ #موسم_الري', HASH, true],
])('whether «%s» may hold characters of the class %i: %s', (text, wanted, expected) => {
  expect(mayHold(charactersIn(text).classes, wanted)).toBe(expected);
});

test('a character of another script may be of any class', () => {
  expect(mayHold(charactersIn('एक').classes, NUMBER)).toBe(true);
});

test.each([
  ['سوق', true, true],
  ['سوق.', true, false],
  ['«سوق', false, false],
  ['ـ سوق', false, false],
  ['3 أسواق', false, false],
  ['', false, false],
])('whether «%s» opens with a letter: %s, and ends with one too: %s', (text, opens, isWithin) => {
  expect(opensWithLetter(text)).toBe(opens);
  expect(isWithinLetters(text)).toBe(isWithin);
});

test('counts white space, and the wide gaps in it', () => {
  expect(charactersIn('خبر أول   خبر\t\t\tثان')).toMatchObject({ gaps: 3, wideGaps: 2 });
});

test('leaves gaps uncounted where a character is of another script', () => {
  expect(charactersIn('एक   दो')).toMatchObject({ gaps: null, wideGaps: null });
});

test.each([
  ['قال: «نعم»، ثم 3-2', ['قال', 'نعم', 'ثم', '3', '2']],
  ['एक, दो', ['एक', 'द']],
  ['…', []],
  ['', []],
])('the words of «%s»', (text, words) => {
  expect(wordRuns(text)).toEqual(words);
});

test('tells the words of any text as their definition does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(wordRuns(text)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? []);
    }),
  );
});
