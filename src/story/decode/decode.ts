import { decodePlainUtf8 } from './utf-8.ts';
import { decodeWindows1256 } from './windows-1256.ts';

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

/** Every mark begins with this byte or a higher one; no letter of Arabic does. */
const LEAST_OF_MARKS = 0xef;

const LINE_FEED = 0x0a;

/** Enough bytes to see the pattern of UTF-16. */
const SAMPLE_BYTES = 400;

/** Of the pairs of UTF-16 text, so many hold the upper byte of Arabic letters or of Latin ones. */
const SHARE_OF_PAIRS = 0.8;

function markedEncoding(bytes: Uint8Array): string | null {
  const first = bytes[0] ?? 0;
  if (first < LEAST_OF_MARKS) return null;
  const mark = MARKS.find(([, ...signature]) => signature.every((byte, at) => bytes[at] === byte));
  return mark === undefined ? null : mark[0];
}

/** One for all seeds: to make one takes as long as to decode a short story. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    const decoder = encoding === 'utf-8' ? UTF_8 : new TextDecoder(encoding, { fatal: true });
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** The line of the first byte that fits no UTF-8 character: lines are decoded until one fails. */
function lineOfBadByte(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    const stop = end < 0 ? bytes.length : end;
    if (decodeAs('utf-8', bytes.subarray(start, stop)) === null) return line;
    start = stop + 1;
  }
  return 1;
}

/** The upper byte of Latin letters in UTF-16, or of Arabic ones. */
const isUpper = (byte: number | undefined): boolean => byte === 0x00 || byte === 0x06;

function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (isUpper(bytes[at])) even += 1;
    if (at + 1 < length && isUpper(bytes[at + 1])) odd += 1;
  }
  return length > 3 && Math.max(even, odd) >= (length / 2) * SHARE_OF_PAIRS;
}

function refusal(bytes: Uint8Array, marked: string | null): Decoded {
  if (marked === null && isUnmarkedUtf16(bytes)) {
    return {
      ok: false,
      message: 'The bytes look like UTF-16, and the mark that says so is missing.',
      remedy: 'Save the file as UTF-8.',
      line: 1,
    };
  }
  return {
    ok: false,
    message: `A byte here fits no character of ${marked ?? 'UTF-8'}.`,
    remedy: 'Save the file as UTF-8; if the file was cut short, copy it again.',
    line: marked === 'utf-16le' || marked === 'utf-16be' ? 1 : lineOfBadByte(bytes),
  };
}

/**
 * Takes the bytes of a seed; gives their text, or why they are no text: UTF-8 with or without a mark,
 * UTF-16 with one, and Windows-1256, which is recognised and warned of. Strict: a byte that fits no
 * character is an error at its line.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  const plain = marked === null ? decodePlainUtf8(bytes) : null;
  const text = plain ?? decodeAs(marked ?? 'utf-8', bytes);
  const isSixteen = marked === null && isUnmarkedUtf16(bytes);
  if (text !== null && !isSixteen) return { ok: true, text, warnings: [] };
  const arabic = marked === null && !isSixteen ? decodeWindows1256(bytes) : null;
  if (arabic === null) return refusal(bytes, marked);
  return {
    ok: true,
    text: arabic,
    warnings: ['The file is in Windows-1256. It was read so; save it as UTF-8 to be sure.'],
  };
}
