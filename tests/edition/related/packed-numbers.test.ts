import { expect, test } from 'vitest';
import { pack, unpackBytes, unpackInts } from '../../../src/edition/related/packed-numbers.ts';

const throughJson = (packed: string): string => String(JSON.parse(JSON.stringify(packed)));

test('numbers come back as they were', () => {
  const numbers = Int32Array.of(0, 1, -1, 2 ** 31 - 1, -(2 ** 31));
  expect(unpackInts(throughJson(pack(numbers)))).toEqual(numbers);
});

test('bytes come back as they were', () => {
  const bytes = Uint8Array.of(0, 9, 34, 92, 127, 128, 255);
  expect(unpackBytes(throughJson(pack(bytes)))).toEqual(bytes);
});

test('a part of an array is packed alone', () => {
  expect(unpackInts(pack(Int32Array.of(1, 2, 3, 4).subarray(1, 3)))).toEqual(Int32Array.of(2, 3));
});
