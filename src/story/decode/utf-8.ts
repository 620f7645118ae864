import { MOST_UNITS, textWritten, unitsToWrite } from '../lines/units.ts';

const isTail = (byte: number): boolean => (byte & 0xc0) === 0x80;

/** A character of three bytes that begins at an offset, or -1 when none is there. */
function unitOfThree(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  const third = bytes[at + 2] ?? 0;
  if (first > 0xef || !isTail(second) || !isTail(third)) return -1;
  const unit = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  const isOverlong = unit < 0x800;
  const isSurrogate = unit >= 0xd800 && unit < 0xe000;
  return isOverlong || isSurrogate ? -1 : unit;
}

/**
 * Writes the units of plain UTF-8; gives how many, or -1 when it is not plain. One byte or two is
 * reckoned and not asked: a branch at each space, which no processor foresees, takes as long as all the
 * rest. Behind the loop nothing is left to do: code that is compiled while it runs would know nothing
 * of what comes then, and fall back to slow code there, seed after seed.
 */
function writeUnits(bytes: Uint8Array, units: Uint16Array): number {
  const { length } = bytes;
  let count = 0;
  for (let at = 0; at < length; count += 1) {
    const first = bytes[at] ?? 0;
    if (first >= 0xe0) {
      const unit = unitOfThree(bytes, at);
      if (unit < 0) return -1;
      units[count] = unit;
      at += 3;
      continue;
    }
    const second = bytes[at + 1] ?? 0;
    const more = first >> 7;
    const ifTwo = 0 - more;
    // Negative before the first byte that begins two; not 0 when no tail follows it.
    if ((ifTwo & (((first - 0xc2) >> 31) | ((second & 0xc0) ^ 0x80))) !== 0) return -1;
    units[count] = (first & ~ifTwo) | ((((first & 0x1f) << 6) | (second & 0x3f)) & ifTwo);
    at += 1 + more;
  }
  return count;
}

/**
 * Takes bytes; gives their text when they are short, plain UTF-8 of characters below U+10000, which
 * news text is, twice as fast as the decoder of the platform; else null: that one has to tell.
 */
export function decodePlainUtf8(bytes: Uint8Array): string | null {
  if (bytes.length > MOST_UNITS) return null;
  const count = writeUnits(bytes, unitsToWrite());
  return count < 0 ? null : textWritten(count);
}
