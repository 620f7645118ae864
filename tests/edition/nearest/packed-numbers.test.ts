import { expect, test } from 'vitest';
import {
  packInts,
  packSmall,
  smallAt,
  unpackInts,
} from '../../../src/edition/nearest/packed-numbers.ts';

const throughJson = (packed: string): string => String(JSON.parse(JSON.stringify(packed)));

test('whole numbers come back as they were', () => {
  const numbers = Int32Array.of(0, 1, -1, 2 ** 31 - 1, -(2 ** 31));
  expect(unpackInts(throughJson(packInts(numbers)))).toEqual(numbers);
});

test('a part of an array is packed alone', () => {
  const part = Int32Array.of(1, 2, 3, 4).subarray(1, 3);
  expect(unpackInts(packInts(part))).toEqual(Int32Array.of(2, 3));
});

test('small numbers come back as they were, a character each', () => {
  const packed = throughJson(packSmall([0, 6, 34, 99]));
  expect(packed).toHaveLength(4);
  expect([0, 1, 2, 3].map((at) => smallAt(packed, at))).toEqual([0, 6, 34, 99]);
});
