import { serialize } from 'node:v8';

/** Serialises a value once for all threads, which deserialise it. */
export function shared(value: unknown): SharedArrayBuffer {
  const bytes = serialize(value);
  const buffer = new SharedArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}
