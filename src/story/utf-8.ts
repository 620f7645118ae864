import { MOST_UNITS, textWritten, unitsToWrite } from './units.ts';

const isTail = (byte: number): boolean => (byte & 0xc0) === 0x80;

/**
 * Takes bytes; gives their text when they are short, plain UTF-8 of characters below U+10000, which
 * news text is, twice as fast as the decoder of the platform; else null: that one has to tell.
 */
export function decodePlainUtf8(bytes: Uint8Array): string | null {
  const { length } = bytes;
  if (length > MOST_UNITS) return null;
  const units = unitsToWrite();
  let count = 0;
  for (let at = 0; at < length;) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    if (first < 0x80) {
      units[count] = first;
      at += 1;
    } else if (first >= 0xc2 && first < 0xe0 && isTail(second)) {
      units[count] = ((first & 0x1f) << 6) | (second & 0x3f);
      at += 2;
    } else {
      const third = bytes[at + 2] ?? 0;
      const unit = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
      const isOverlong = unit < 0x800;
      const isSurrogate = unit >= 0xd800 && unit < 0xe000;
      if (first < 0xe0 || first > 0xef || !isTail(second) || !isTail(third)) return null;
      if (isOverlong || isSurrogate) return null;
      units[count] = unit;
      at += 3;
    }
    count += 1;
  }
  return textWritten(count);
}
