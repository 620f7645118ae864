import { otherFile, pageWarnings } from './file-kinds.ts';
import { lineOfLostLetters } from './lost-letters.ts';
import { decodeWindows1256 } from './windows-1256.ts';

/** How the letters of a seed are written as bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256';

/** The text of a seed's bytes, or why they are no text. `warnings` are for the editor. */
export type DecodedText =
  | {
      readonly ok: true;
      readonly text: string;
      readonly encoding: Encoding;
      readonly warnings: readonly string[];
    }
  | {
      readonly ok: false;
      readonly message: string;
      readonly remedy: string;
      readonly line: number;
    };

type ByteOrderMark = readonly [encoding: Encoding, ...bytes: readonly number[]];

/** Source: Unicode 16, section 23.8, "Byte Order Mark". */
const BYTE_ORDER_MARKS: readonly ByteOrderMark[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

const LINE_FEED = 0x0a;

/** Enough bytes to see the pattern of UTF-16. */
const UTF_16_SAMPLE_BYTES = 400;

/** In UTF-16 text, this share of the byte pairs holds the upper byte of an Arabic or a Latin letter. */
const MIN_SHARE_OF_PAIRS = 0.8;

const markOf = (bytes: Uint8Array): ByteOrderMark | undefined =>
  BYTE_ORDER_MARKS.find(([, ...mark]) => mark.every((byte, at) => bytes[at] === byte));

/** Returns how many bytes the byte order mark has that bytes begin with; 0 without one. */
export const markLength = (bytes: Uint8Array): number => (markOf(bytes)?.length ?? 1) - 1;

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Returns the line of the first byte that fits no UTF-8 character: lines are decoded until one
 * fails.
 */
function lineOfBadByte(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const lineFeed = bytes.indexOf(LINE_FEED, start);
    const end = lineFeed < 0 ? bytes.length : lineFeed;
    if (decodeAs('utf-8', bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
  return 1;
}

/** Tells whether a byte is the upper one of a Latin letter in UTF-16, or of an Arabic one. */
const isUpperByte = (byte: number): boolean => byte === 0x00 || byte === 0x06;

function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, UTF_16_SAMPLE_BYTES);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (!isUpperByte(sample[at] ?? 0)) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  return sample.length > 3 && Math.max(even, odd) >= (sample.length / 2) * MIN_SHARE_OF_PAIRS;
}

function refusal(bytes: Uint8Array, encoding: string | null, isUtf16: boolean): DecodedText {
  if (isUtf16) {
    return {
      ok: false,
      message: 'The bytes look like UTF-16, and the byte order mark that says so is missing.',
      remedy: 'Save the file as UTF-8.',
      line: 1,
    };
  }
  return {
    ok: false,
    message: `A byte here fits no character of ${encoding ?? 'UTF-8'}.`,
    remedy: 'Save the file as UTF-8; if the file was cut short, copy it again.',
    line: encoding === 'utf-16le' || encoding === 'utf-16be' ? 1 : lineOfBadByte(bytes),
  };
}

function lettersLost(text: string): DecodedText | null {
  const line = lineOfLostLetters(text);
  if (line === null) return null;
  return {
    ok: false,
    message: 'The letters of this text are lost: question marks stand in their place.',
    remedy: 'Copy the text again from its source, and save it as UTF-8.',
    line,
  };
}

/**
 * Returns the text of a seed's bytes: UTF-8, UTF-16 with a byte order mark, or Windows-1256 with a
 * warning.
 *
 * Strict: a byte that fits no character is an error at its line, and so is a text of question marks; a file that is no
 * text is called what it is.
 */
export function decode(bytes: Uint8Array): DecodedText {
  const other = otherFile(bytes);
  if (other !== null) return { ok: false, ...other, line: 1 };
  const encoding = markOf(bytes)?.[0] ?? null;
  const isUtf16 = encoding === null && isUnmarkedUtf16(bytes);
  if (isUtf16) return refusal(bytes, encoding, isUtf16);
  const text = decodeAs(encoding ?? 'utf-8', bytes);
  if (text !== null)
    return (
      lettersLost(text) ?? {
        ok: true,
        text,
        encoding: encoding ?? 'utf-8',
        warnings: pageWarnings(text),
      }
    );
  const arabic = encoding === null ? decodeWindows1256(bytes) : null;
  if (arabic === null) return refusal(bytes, encoding, isUtf16);
  return {
    ok: true,
    text: arabic,
    encoding: 'windows-1256',
    warnings: [
      'The file is in Windows-1256. It was read so; save it as UTF-8 to be sure.',
      ...pageWarnings(arabic),
    ],
  };
}
