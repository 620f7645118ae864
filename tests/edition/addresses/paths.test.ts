import { expect, test } from 'vitest';
import { monthPath, numberedPath, yearPath } from '../../../src/edition/addresses/paths.ts';

test('no numbered page has the address of a year', () => {
  expect(yearPath('2024')).toBe('/archive/2024/');
  expect(monthPath('2024-03')).toBe('/archive/2024/03/');
  expect(numberedPath('/archive/', 999)).toBe('/archive/999/');
  expect(numberedPath('/archive/', 2024)).toBe('/archive/page-2024/');
});
