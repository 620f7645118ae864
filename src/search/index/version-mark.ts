/*
 * Stories are numbered by a build: a file of another build would speak of other stories. So each file but
 * the directory begins with the version of the numbering.
 */

const encoder = new TextEncoder();

/** Returns a file as it is written: its version, then its bytes. */
export function withVersion(version: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const mark = encoder.encode(version);
  const marked = new Uint8Array(mark.length + bytes.length);
  marked.set(mark);
  marked.set(bytes, mark.length);
  return marked;
}

/** Returns the bytes of a file without its version; null where that is not the one that is wanted. */
export function withoutVersion(version: string, bytes: Uint8Array): Uint8Array | null {
  const mark = encoder.encode(version);
  return mark.every((byte, at) => bytes[at] === byte) ? bytes.subarray(mark.length) : null;
}
