import { describe, expect, test } from 'vitest';
import * as arabicSearch from '../../../src/reader/text/search-strings.ts';
import * as arabicSaved from '../../../src/reader/text/saved-strings.ts';
import * as arabic from '../../../src/reader/text/strings.ts';
import * as arabicPassages from '../../../src/reader/text/passage-strings.ts';
import * as arabicTools from '../../../src/reader/text/tool-strings.ts';
import { sheet as english } from '../../../src/reader/text/languages/en.ts';
import { sheet as persian } from '../../../src/reader/text/languages/fa.ts';
import type { Sheet } from '../../../src/reader/text/languages/sheet.ts';
import { sheet as urdu } from '../../../src/reader/text/languages/ur.ts';

const SHEETS: readonly (readonly [string, Sheet])[] = [
  ['English', english],
  ['Persian', persian],
  ['Urdu', urdu],
];

const PARTS = [
  ['strings', arabic.strings],
  ['plurals', arabic.plurals],
  ['searchStrings', arabicSearch.searchStrings],
  ['searchPlurals', arabicSearch.searchPlurals],
  ['savedStrings', arabicSaved.savedStrings],
  ['savedPlurals', arabicSaved.savedPlurals],
  ['toolStrings', arabicTools.toolStrings],
  ['passageStrings', arabicPassages.passageStrings],
] as const;

const marksIn = (words: unknown): readonly string[] => [
  ...new Set(JSON.stringify(words ?? '').match(/\{\w+\}/g)),
];

describe.each(SHEETS)('%s', (_, sheet) => {
  test.each(PARTS)('has the marks of %s', (part, words) => {
    const own: Readonly<Record<string, unknown>> = sheet[part];
    const marks = Object.entries(words).map(([name, word]) => [name, marksIn(word)]);
    expect(Object.keys(words).map((name) => [name, marksIn(own[name])])).toEqual(marks);
  });
});
