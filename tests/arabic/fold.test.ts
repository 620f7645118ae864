import { expect, test } from 'vitest';
import { fold, foldedWords } from '../../src/arabic/fold.ts';

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
});
