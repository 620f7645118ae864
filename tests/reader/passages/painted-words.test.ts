import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastOn } from '../../../src/node/newspaper/contrast.ts';

const sheet = readFileSync('src/reader/passages/painted-words.css', 'utf8');

/** The colours of words and of what is behind them, of each rule that has some. */
const pairs = [...sheet.matchAll(/ color: (#[\da-f]{6});\s*background-color: (#[\da-f]{6});/g)];

test('all words that are painted are at 10 to 1 or better', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(8);
  for (const [, ink = '', paint = ''] of pairs) {
    const contrast = contrastOn('black', ink) / contrastOn('black', paint);
    expect(Math.max(contrast, 1 / contrast), `${ink} on ${paint}`).toBeGreaterThanOrEqual(10);
  }
});
