import { expect, test } from 'vitest';
import { columnWidth, photoWidths } from '../../../src/edition/front/type-sizes.ts';

test('columns are narrower on a narrower page', () => {
  expect(columnWidth(3, 1, 883)).toBe(273);
});

test.each([
  [2, '(min-width: 80rem) 36rem, (min-width: 40rem) 50vw'],
  [3, '(min-width: 60rem) 24rem, (min-width: 40rem) 50vw'],
  [4, '(min-width: 80rem) 18rem, (min-width: 40rem) 50vw'],
])('a photo in one of %i columns is fetched for its width', (count, widths) => {
  expect(photoWidths(columnWidth(count))).toBe(widths);
});
