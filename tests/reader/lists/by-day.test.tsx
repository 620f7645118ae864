import { describe, expect, test } from 'vitest';
import { byDay } from '../../../src/reader/lists/by-day.ts';
import { card } from '../sample-pages.ts';

describe('byDay', () => {
  const at = (date?: string) => ({ ...card(1), date });

  test('is one nameless run when nothing is dated', () => {
    expect(byDay([at(), at()]).map(({ label, items }) => [label, items.length])).toEqual([
      [null, 2],
    ]);
  });

  test('names the undated among the dated', () => {
    expect(
      byDay([at('2024-01-27'), at('2024-01-27'), at()]).map(({ label, items }) => [
        label,
        items.length,
      ]),
    ).toEqual([
      ['27 كانون الثاني/يناير 2024', 2],
      ['لم يذكر المصدر تاريخًا', 1],
    ]);
  });
});
