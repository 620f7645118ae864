import { expect, test } from 'vitest';
import { listOrder, monthOrder, yearOrder } from '../../../src/reader/list-order/list-path.ts';
import { monthPage, yearPage } from '../archive-pages.ts';

test('the pages of a list lie one after the other, the newest first', () => {
  const sides = (number: number) => {
    const { before, after } = listOrder(monthPage({ number, count: 3 }));
    return { before, after };
  };
  expect(sides(3)).toEqual({ before: null, after: '/archive/2025/11/2/' });
  expect(sides(2)).toEqual({ before: '/archive/2025/11/', after: '/archive/2025/11/1/' });
  expect(sides(1)).toEqual({ before: '/archive/2025/11/2/', after: null });
});

test('beyond the ends of a month lie the oldest page of the later and the newest of the earlier', () => {
  const month = { number: 1, count: 1, earlier: '2025-02', later: '2026-01' };
  expect(monthOrder(monthPage(month))).toMatchObject({
    before: '/archive/2026/01/1/',
    after: '/archive/2025/02/',
  });
  expect(monthOrder(monthPage({ ...month, earlier: undefined, later: undefined }))).toMatchObject({
    before: null,
    after: null,
  });
});

test('beyond the ends of a year lie the years beside it', () => {
  expect(yearOrder(yearPage)).toMatchObject({ before: '/archive/2024/', after: null });
  expect(yearOrder({ ...yearPage, earlier: undefined, later: '2026' })).toMatchObject({
    before: null,
    after: '/archive/2026/',
  });
});
