import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { widthInEm } from '../../../src/arabic/typography/text-width.ts';
import { openFont, type Shaper } from '../../../src/node/fonts/shape.ts';
import { HEADLINES } from '../../headlines.ts';

const FONTS = new URL('../../../src/reader/fonts/', import.meta.url);

let face: Readonly<Record<'arabic' | 'marks' | 'latin', Shaper>>;

async function open(part: string): Promise<Shaper> {
  return openFont(await readFile(new URL(`sans-700-${part}.woff2`, FONTS)));
}

beforeAll(async () => {
  face = { arabic: await open('arabic'), marks: await open('marks'), latin: await open('latin') };
});

function shaperOf(character: string): Shaper {
  const found = [face.arabic, face.marks].find((shaper) => shaper.has(character));
  return found ?? (/[a-z]/i.test(character) ? face.latin : face.arabic);
}

/** What a shaper draws: runs by the file that holds them, as `unicode-range` splits a line. */
function drawnWidth(text: string): number {
  let width = 0;
  let run = '';
  const end = () => {
    const shaper = run === '' ? face.arabic : shaperOf(run.slice(0, 1));
    width += shaper.advance(run) / shaper.unitsPerEm;
    run = '';
  };
  for (const character of text) {
    if (run !== '' && shaperOf(run.slice(0, 1)) !== shaperOf(character)) end();
    run += character;
  }
  end();
  return width;
}

test.each(HEADLINES)('%s is as wide as a shaper draws it', (headline) => {
  expect(Math.abs(widthInEm(headline) / drawnWidth(headline) - 1)).toBeLessThan(0.002);
});

describe('letters', () => {
  test('swash endings count: في is narrower than its two letters', () => {
    expect(widthInEm('في')).toBeCloseTo(drawnWidth('في'), 3);
    expect(widthInEm('في')).toBeLessThan(0.8);
  });

  test('lam and alef are one letter, with marks between them too', () => {
    expect(widthInEm('لا')).toBeCloseTo(drawnWidth('لا'), 3);
    expect(widthInEm('لاّ')).toBe(widthInEm('لا'));
    expect(widthInEm('لَأ')).toBe(widthInEm('لأ'));
  });

  test('tashkeel and direction marks have no width, tatweel has', () => {
    expect(widthInEm('مُحَمَّدٌ')).toBe(widthInEm('محمد'));
    expect(widthInEm('\u200fمحمد\u200e')).toBe(widthInEm('محمد'));
    expect(widthInEm('محـمد')).toBeGreaterThan(widthInEm('محمد'));
  });

  test('a zero-width non-joiner parts letters', () => {
    expect(widthInEm('می‌شود')).toBeCloseTo(drawnWidth('می‌شود'), 3);
    expect(widthInEm('می‌شود')).not.toBe(widthInEm('میشود'));
  });

  test('shaped letters of old texts measure as their letters', () => {
    expect(widthInEm('ﻣﺤﻤﺪ')).toBe(widthInEm('محمد'));
  });

  test('nothing is nothing, and a character outside the face has some width', () => {
    expect(widthInEm('')).toBe(0);
    expect(widthInEm('新聞')).toBeCloseTo(1.2);
  });
});
