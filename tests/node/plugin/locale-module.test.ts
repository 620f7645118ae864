import { expect, test } from 'vitest';
import { localeCode, sheetCode } from '../../../src/node/plugin/locale-module.ts';

test('the code says what the settings say; where they say nothing, the file stays', () => {
  expect(localeCode({ language: 'ar', months: 'both', digits: 'latin', hijri: false })).toBeNull();
  expect(localeCode({ language: 'ar', months: 'levant', digits: 'arabic', hijri: true })).toBe(
    [
      'export const locale = {"language":"ar","months":"levant","digits":"arabic","hijri":true};',
      'export const showsHijri = true;',
    ].join('\n'),
  );
});

test('the strings of another language stand in the place of the Arabic ones', () => {
  expect(sheetCode('/paper/src/reader/text/strings.ts', 'ar')).toBeNull();
  expect(sheetCode('/paper/src/reader/text/search-strings.ts', 'fa')).toBe(
    [
      'import { sheet } from "/paper/src/reader/text/languages/fa.ts";',
      'export const { searchStrings, searchPlurals } = sheet;',
    ].join('\n'),
  );
});
