/** What came of reading bytes as text. `warnings` say what the editor should know of the encoding. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly warnings: readonly string[] }
  | {
      readonly ok: false;
      readonly message: string;
      readonly remedy: string;
      readonly line: number;
    };

type Mark = readonly [encoding: string, ...bytes: readonly number[]];

/** Byte order marks (Unicode 16, section 23.8). */
const MARKS: readonly Mark[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

function markedEncoding(bytes: Uint8Array): string | null {
  const mark = MARKS.find(([, ...signature]) => signature.every((byte, at) => bytes[at] === byte));
  return mark === undefined ? null : mark[0];
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The line on which strict UTF-8 breaks: the line after the last line end that still decodes. */
function lineOfBadByte(bytes: Uint8Array): number {
  const readable = new TextDecoder('utf-8').decode(bytes);
  const bad = readable.indexOf('\uFFFD');
  return readable.slice(0, Math.max(bad, 0)).split('\n').length;
}

/**
 * Takes the bytes of a seed; gives their text, or why they are no text: UTF-8 with or without a
 * mark, UTF-16 with one. Strict: a byte that fits no character is an error at its line.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  const text = decodeAs(marked ?? 'utf-8', bytes);
  if (text !== null) return { ok: true, text, warnings: [] };
  return {
    ok: false,
    message: `The bytes are not ${marked ?? 'UTF-8'} text.`,
    remedy: 'Save the file as UTF-8.',
    line: marked === 'utf-8' || marked === null ? lineOfBadByte(bytes) : 1,
  };
}
