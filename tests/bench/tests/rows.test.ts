import { expect, test } from 'vitest';
import {
  brokenLines,
  difference,
  figureOf,
  linesOf,
  ratio,
  verdictOf,
  type Row,
} from '../build/rows.ts';

const row = (value: number | null, most: number | null): Row => ({
  what: 'whole build : Hugo',
  value,
  unit: '×',
  most,
});

test.each([
  ['a figure under its bound', row(1.2, 1.5), 'within'],
  ['a figure that meets its bound', row(1.5, 1.5), 'within'],
  ['a figure over its bound', row(1.51, 1.5), 'BROKEN'],
  ['a figure that is no number', row(Number.NaN, 1.5), 'BROKEN'],
  ['a figure without a bound', row(7, null), ''],
  ['what could not be measured', row(null, 1.5), 'not measured'],
])('%s', (_what, measured, verdict) => {
  expect(verdictOf(measured)).toBe(verdict);
});

test('only broken bounds are told again', () => {
  const rows = [row(1, 1.5), row(null, 1.5), row(2, 1.5), row(9, null)];
  expect(brokenLines({ title: 'beside others', rows })).toEqual([
    'beside others: whole build : Hugo: 2.00 × is more than 1.50 ×',
  ]);
});

test('the rows stand in a table', () => {
  const rows = [row(1.25, 1.5), row(null, 1.5)];
  expect(linesOf({ title: 'beside others', rows })).toEqual([
    'beside others       figure  at most',
    'whole build : Hugo  1.25 ×   1.50 ×  within',
    'whole build : Hugo       –   1.50 ×  not measured',
  ]);
});

test.each([
  [1234.5, 'MB', '1,235 MB'],
  [0.0456, 'ms', '0.05 ms'],
  [151.7, 'ms', '152 ms'],
  [3, 's', '3.00 s'],
] as const)('%d %s for people', (value, unit, text) => {
  expect(figureOf(value, unit)).toBe(text);
});

test('a ratio needs both of its figures', () => {
  expect(ratio(3, 2)).toBe(1.5);
  expect(ratio(3, null)).toBeNull();
  expect(ratio(null, 2)).toBeNull();
});

test('a difference counts up and down', () => {
  expect(difference(102, 100)).toBeCloseTo(2);
  expect(difference(98, 100)).toBeCloseTo(2);
});
