/*
 * Lists of numbers as texts: a record has hundreds of them, and thousands of records are held and written as JSON.
 * They replace lists of the words themselves, some 3 kB a record. A build of 10,000 stories then took 933 to 1,025 MB
 * at its peak, and 1,090 to 1,165 MB before, together with `shared-arrays.ts`.
 */

/** Returns whole numbers of 32 bits as a text, a character a byte, in the order of this machine. */
export const packInts = ({ buffer, byteOffset, byteLength }: Int32Array): string =>
  String.fromCharCode(...new Uint8Array(buffer, byteOffset, byteLength));

/** How many bytes a whole number has. */
const BYTES = Int32Array.BYTES_PER_ELEMENT;

/**
 * Writes the whole numbers that `packInts` made a text of into others, from a place on.
 *
 * @returns how many they are.
 */
export function unpackInto(packed: string, numbers: Int32Array, start: number): number {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset + start * BYTES, packed.length);
  for (let at = 0; at < packed.length; at += 1) bytes[at] = packed.charCodeAt(at);
  return packed.length / BYTES;
}

/** Returns the whole numbers that `packInts` made a text of. */
export function unpackInts(packed: string): Int32Array {
  const numbers = new Int32Array(packed.length / BYTES);
  unpackInto(packed, numbers, 0);
  return numbers;
}

/** Characters before the space take six in JSON. */
const FIRST_CHARACTER = 0x20;

/** Returns small numbers as a text, a character each. */
export const packSmall = (numbers: readonly number[]): string =>
  String.fromCharCode(...numbers.map((number) => FIRST_CHARACTER + number));

/** Returns the small number at a place of what `packSmall` made. */
export const smallAt = (packed: string, at: number): number =>
  packed.charCodeAt(at) - FIRST_CHARACTER;
