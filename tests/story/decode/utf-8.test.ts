import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePlainUtf8 } from '../../../src/story/decode/utf-8.ts';

/** What the platform reads, or null where it finds a byte that fits no character. */
function decodeByPlatform(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const ranges: readonly (readonly [min: number, max: number])[] = [
  [0x00, 0x7f],
  [0x80, 0xbf],
  [0xd8, 0xdb],
  [0xe0, 0xef],
  [0xed, 0xed],
  [0x00, 0xff],
];
const byte = fc.oneof(...ranges.map(([min, max]) => fc.integer({ min, max })));
const bytes = fc.array(byte, { maxLength: 12 }).map((all) => Uint8Array.from(all));

test('text of the basic plane is read as the platform reads it', () => {
  const unit = fc.integer({ min: 0, max: 0xffff }).filter((code) => code < 0xd800 || code > 0xdfff);
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const text = String.fromCharCode(...units);
      expect(decodePlainUtf8(new TextEncoder().encode(text))).toBe(text);
    }),
  );
});

test('no other bytes are read than the platform reads', () => {
  fc.assert(
    fc.property(bytes, (any) => {
      expect([null, decodeByPlatform(any)]).toContain(decodePlainUtf8(any));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ['a character beyond the basic plane', [0xf0, 0x9f, 0x98, 0x80]],
  ['a character cut short', [0xd8]],
  ['an overlong form', [0xe0, 0x80, 0xaf]],
  ['half a pair', [0xed, 0xa0, 0xbd]],
])('%s is left to the platform', (_, all) => {
  expect(decodePlainUtf8(Uint8Array.from(all))).toBeNull();
});
