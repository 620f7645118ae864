import { expect, test } from 'vitest';
import { brokenBudgets, type Weights } from '../weight-rows.ts';

const good: Weights = {
  html: 6000,
  markup: 1.8,
  data: 1.1,
  styles: 12_000,
  scripts: 72_000,
  keptScripts: 6500,
  lateScripts: 3000,
  passageScripts: 4700,
  fonts: 80_000,
  others: 0,
  foreign: 0,
  neededForPaint: 0,
  shift: 0.004,
  shifts: [
    { kind: 'desk', width: 320, shift: 0.004 },
    { kind: 'desk', width: 390, shift: 0 },
  ],
};

test('weights within their bounds break nothing', () => {
  expect(brokenBudgets(good)).toEqual([]);
});

test.each([
  ['an empty page', { html: 600 }],
  ['a page that grew', { html: 8001 }],
  ['markup that grew', { markup: 2.11 }],
  ['data without the text', { data: 0.4 }],
  ['a page without its style', { styles: 0 }],
  ['scripts that did not load', { scripts: 0 }],
  ['scripts that grew', { scripts: 78_001 }],
  ['what comes once the page is scrolled grew', { keptScripts: 8001 }],
  ['sheets that grew', { lateScripts: 8501 }],
  ['tools for selected words that grew', { passageScripts: 5001 }],
  ['fonts that did not load', { fonts: 0 }],
  ['a file of another origin', { foreign: 1 }],
  ['a style sheet or data beside the page', { others: 5801 }],
  ['words that wait for a file', { neededForPaint: 1 }],
  ['a page that jumps', { shift: 0.02 }],
  ['a list that jumps', { shifts: [{ kind: 'desk', width: 390, shift: 0.03 }] }],
  ['a figure that could not be taken', { shift: Number.NaN }],
] satisfies readonly [string, Partial<Weights>][])('%s breaks a budget', (_what, change) => {
  expect(brokenBudgets({ ...good, ...change })).toHaveLength(1);
});
