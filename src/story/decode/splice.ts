import { decode, markLength, type Encoding } from './decode.ts';

/** A piece of a text that another one takes the place of; offsets in UTF-16 code units. */
export interface TextSplice {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** The same of bytes. */
export interface ByteSplice {
  readonly start: number;
  readonly end: number;
  readonly insert: Uint8Array;
}

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1)
    bytes.setUint16(at * 2, text.charCodeAt(at), isLittleEndian);
  return new Uint8Array(bytes.buffer);
}

/** The byte of each letter of Windows-1256, as its decoder says. */
function bytesOfWindows1256(): ReadonlyMap<string, number> {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = new TextDecoder('windows-1256').decode(all);
  return new Map(Array.from(letters, (letter, byte) => [letter, byte]));
}

function windows1256(text: string): Uint8Array | null {
  const byteOf = bytesOfWindows1256();
  const bytes = Array.from(text, (letter) => byteOf.get(letter) ?? []).flat();
  return bytes.length === text.length ? Uint8Array.from(bytes) : null;
}

/** Returns the bytes of a text, without a byte order mark; null where the encoding lacks a letter. */
function encoded(text: string, encoding: Encoding): Uint8Array | null {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'windows-1256':
      return windows1256(text);
    default:
      return utf16(text, encoding === 'utf-16le');
  }
}

/**
 * Returns what a splice of a seed's text does to its bytes.
 *
 * @returns null where the bytes are no text, or their encoding lacks a letter of what comes in.
 */
export function byteSplice(
  bytes: Uint8Array,
  { start, end, insert }: TextSplice,
): ByteSplice | null {
  const decoded = decode(bytes);
  if (!decoded.ok) return null;
  const { text, encoding } = decoded;
  const before = encoded(text.slice(0, start), encoding);
  const removed = encoded(text.slice(start, end), encoding);
  const inserted = encoded(insert, encoding);
  if (before === null || removed === null || inserted === null) return null;
  const first = markLength(bytes) + before.length;
  return { start: first, end: first + removed.length, insert: inserted };
}

/** Returns bytes with a splice made. */
export function spliced(bytes: Uint8Array, { start, end, insert }: ByteSplice): Uint8Array {
  const rest = bytes.subarray(end);
  const all = new Uint8Array(start + insert.length + rest.length);
  all.set(bytes.subarray(0, start));
  all.set(insert, start);
  all.set(rest, start + insert.length);
  return all;
}

/** Returns the splice that takes another one back, given the bytes before it. */
export const inverseOf = (bytes: Uint8Array, { start, end, insert }: ByteSplice): ByteSplice => ({
  start,
  end: start + insert.length,
  insert: bytes.slice(start, end),
});
