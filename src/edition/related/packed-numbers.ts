/*
 * Lists of numbers as texts, a character a byte: a record has hundreds of them, and thousands of records are held
 * and written as JSON. The bytes stand in the order of the machine, which no record leaves.
 */

/** Returns whole numbers of 32 bits, or bytes, as a text. */
export const pack = ({ buffer, byteOffset, byteLength }: Int32Array | Uint8Array): string =>
  String.fromCharCode(...new Uint8Array(buffer, byteOffset, byteLength));

/** Returns the bytes that `pack` made a text of. */
export function unpackBytes(packed: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(packed.length);
  for (let at = 0; at < packed.length; at += 1) bytes[at] = packed.charCodeAt(at);
  return bytes;
}

/** Returns the whole numbers that `pack` made a text of. */
export const unpackInts = (packed: string): Int32Array =>
  new Int32Array(unpackBytes(packed).buffer);
