import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { fitNameplate, nameWidth } from '../../../src/arabic/typography/nameplate.ts';
import { openFont, type Shaper } from '../../../src/node/fonts/shape.ts';
import { NEWSPAPER_NAMES } from '../../newspaper-names.ts';

const FONTS = new URL('../../../src/reader/fonts/', import.meta.url);

let arabic: Shaper;
let latin: Shaper;
beforeAll(async () => {
  arabic = await openFont(await readFile(new URL('naskh-arabic.woff2', FONTS)), 700);
  latin = await openFont(await readFile(new URL('naskh-latin.woff2', FONTS)), 700);
});

test.each(NEWSPAPER_NAMES)('%s is as wide and as high as a shaper draws it', (name) => {
  const words = name.split(' ');
  const shaper = /[a-z]/i.test(name) ? latin : arabic;
  const drawn =
    words.reduce((sum, word) => sum + shaper.advance(word), 0) / shaper.unitsPerEm +
    (words.length - 1) * (arabic.advance(' ') / arabic.unitsPerEm);
  // Spaces are wider, and so are Latin words.
  const spacing =
    (words.length - 1) * 0.28 + (name.match(/\p{Script=Latin}/gu) ?? []).length * 0.12;
  expect(nameWidth(name) / (drawn + spacing)).toBeGreaterThan(1);
  expect(nameWidth(name) / (drawn + spacing)).toBeLessThan(1.02);
  const { top, bottom } = fitNameplate(name);
  for (const word of words) {
    const ink = shaper.ink(word);
    expect(ink.top / shaper.unitsPerEm).toBeLessThanOrEqual(top);
    expect(ink.bottom / shaper.unitsPerEm).toBeLessThanOrEqual(bottom);
  }
});

test('a short name takes one line, a long one two on a phone, and one on a wide screen', () => {
  const short = fitNameplate('النهار');
  expect(short.narrow).toBe(short.wide);
  const long = fitNameplate('القدس العربي');
  expect(long.narrow).toBeLessThan(nameWidth('القدس العربي') * 0.6);
  expect(long.wide).toBeGreaterThan(long.narrow * 1.7);
});

test('no line is wider than its width when letters and words are spaced', () => {
  const { narrow } = fitNameplate('The Guardian');
  expect(narrow).toBeGreaterThanOrEqual(nameWidth('Guardian'));
});

test('marks on letters have room', () => {
  expect(fitNameplate('الضِّفّة').top).toBeGreaterThan(fitNameplate('الضفة').top + 0.2);
});
