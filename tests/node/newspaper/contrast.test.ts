import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastOn, readableOn } from '../../../src/node/newspaper/contrast.ts';

const tokens = readFileSync(
  new URL('../../../src/reader/styles/tokens.css', import.meta.url),
  'utf8',
);

test('the contrast is that of WCAG', () => {
  expect(contrastOn('light', '#faf7f0')).toBe(1);
  expect(contrastOn('light', '#000000')).toBeCloseTo(19.6, 1);
  expect(contrastOn('dark', '#ffffff')).toBeCloseTo(18.4, 1);
});

test('the papers are those of the style sheet', () => {
  expect(tokens).toContain('--paper: #faf7f0;');
  expect(tokens).toContain('--paper: #15140f;');
});

test.each([
  ['light', '#a81c1c', '#a81c1c'],
  ['light', '#ffff00', '#757500'],
  ['light', '#ffffff', '#717171'],
  ['dark', '#000000', '#7e7e7e'],
  ['dark', '#a81c1c', '#c26060'],
] as const)('on %s paper, %s is readable as %s', (paper, colour, readable) => {
  expect(readableOn(paper, colour)).toBe(readable);
  expect(contrastOn(paper, readable)).toBeGreaterThanOrEqual(4.5);
});
