/** A letter, a mark on one, or a digit, percent-encoded: a byte of UTF-8 at a time. */
const ENCODED = /(?:%[\dA-F]{2})+/gi;

/** What may stand in an address as it is read; spaces, joiners and signs end it where it is pasted. */
const READABLE = /[\p{L}\p{M}\p{N}]/u;

/** Returns percent-encoded characters with letters and digits as they are read. */
function decodedLetters(encoded: string): string {
  try {
    return Array.from(decodeURIComponent(encoded), (character) =>
      READABLE.test(character) ? character : encodeURIComponent(character),
    ).join('');
  } catch {
    return encoded;
  }
}

/**
 * Returns an address as a person reads it: `https://example.org/خبر/` in place of `…/%D8%AE…/`. What would
 * end it among other words stays percent-encoded. Source: RFC 3987, "Internationalized Resource Identifiers".
 *
 * @param href Percent-encoded.
 */
export const readableAddress = (href: string): string => href.replace(ENCODED, decodedLetters);
