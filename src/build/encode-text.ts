/** UTF-8 needs at most three bytes for a unit of UTF-16. Source: RFC 3629, section 3. */
const mostBytes = 3;

/**
 * The bytes of a text in UTF-8. `Buffer.from` goes through the text twice, the first time only to
 * count; room enough for the worst is had for nothing.
 */
export function encodeText(text: string): Uint8Array {
  const bytes = Buffer.allocUnsafe(text.length * mostBytes);
  return bytes.subarray(0, bytes.write(text));
}
