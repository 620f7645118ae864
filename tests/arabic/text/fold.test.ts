import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fold,
  foldByRule,
  foldedWords,
  hasMoreWords,
  wordsOf,
} from '../../../src/arabic/text/fold.ts';

test('forms of alef, ya and ta marbuta are one', () => {
  expect(fold('أإآٱ ى ة')).toBe('اااا ي ه');
});

test('tashkeel and tatweel fall away', () => {
  expect(fold('العَـرَبِيّـــة')).toBe('العربيه');
});

test('Persian and Urdu letters are their Arabic sisters', () => {
  expect(fold('کتابی')).toBe(fold('كتابي'));
  expect(fold('ہے')).toBe('هي');
});

test('decomposed letters are equal to composed ones', () => {
  expect(fold('مؤتمر آخر'.normalize('NFD'))).toBe(fold('مؤتمر آخر'));
});

test('presentation forms are letters', () => {
  expect(fold('ﺍﻟﺤﻜﻮﻣﺔ')).toBe('الحكومه');
});

test('quotes, digits, white space and case', () => {
  expect(fold(' «نص»  “نص”\u00A0‘Nass’ ١٢٣ ۴۵ ')).toBe('"نص" "نص" "nass" 123 45');
});

test('bidi controls, ZWNJ and the BOM are not seen', () => {
  expect(fold('\uFEFFمی\u200Cخواهم\u202B\u202C\u2067\u2069')).toBe('ميخواهم');
});

test('words come without their signs', () => {
  expect(foldedWords('قال: «نعم»، ثم 15%')).toEqual(['قال', 'نعم', 'ثم', '15']);
  expect(wordsOf('"نعم" 15%')).toEqual(['نعم', '15']);
  expect(wordsOf(' - ')).toEqual([]);
});

describe('by the table and by the rule', () => {
  const unit = fc.oneof(
    fc.integer({ min: 0x600, max: 0x6ff }),
    fc.integer({ min: 0x01, max: 0x17f }),
    fc.integer({ min: 0x2000, max: 0x206f }),
    fc.integer({ min: 0x300, max: 0x36f }),
    fc.integer({ min: 0, max: 0xffff }),
    fc.constantFrom(0x20, 0x20, 0xa0, 0x0a, 0x640, 0x654, 0x627, 0x648),
  );
  const text = fc.array(unit, { maxLength: 40 }).map((units) => String.fromCharCode(...units));

  test('every text is folded alike', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(fold(any)).toBe(foldByRule(any));
      }),
      { numRuns: 5000 },
    );
  });

  test('every single character is folded alike, alone and between others', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const character = String.fromCharCode(code);
      const between = `a${character} و${character}\t b`;
      if (fold(character) !== foldByRule(character) || fold(between) !== foldByRule(between)) {
        expect.fail(`U+${code.toString(16)}`);
      }
    }
  });
});

test.each([
  ['كلمة واحدة وأخرى', 2, true],
  ['كلمة واحدة وأخرى', 3, false],
  ['', 1, false],
])('whether spaces part «%s» into more than %i words: %s', (text, most, expected) => {
  expect(hasMoreWords(text, most)).toBe(expected);
});
