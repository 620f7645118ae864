import { ByteReader, ByteWriter } from './varint.ts';

/*
 * One byte a character for words of news: Arabic letters above 0x7F, ASCII as it is. A byte below 0x20
 * begins a word, and says how many characters it shares with the one before.
 * Source of shared beginnings: front coding; Witten, Moffat and Bell, "Managing Gigabytes" (1999), § 4.1.
 */
const MAX_SHARED = 0x1f;
const FIRST_LETTER_BYTE = 0x80;
const FIRST_LETTER = 0x600;
const LETTERS = 0x80;
/** Comes before a character of another script, which is written as a number. */
const OTHER_CHARACTER = 0x7f;

function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length, MAX_SHARED);
  let length = 0;
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}

function writeUnit(writer: ByteWriter, unit: number): void {
  const letter = unit - FIRST_LETTER;
  if (letter >= 0 && letter < LETTERS) writer.byte(FIRST_LETTER_BYTE + letter);
  else if (unit > MAX_SHARED && unit < OTHER_CHARACTER) writer.byte(unit);
  else {
    writer.byte(OTHER_CHARACTER);
    writer.varint(unit);
  }
}

/** Returns the bytes of a list of words; those that begin alike should stand together. */
export function encodeWords(words: readonly string[]): Uint8Array {
  const writer = new ByteWriter();
  let before = '';
  for (const word of words) {
    const shared = sharedLength(before, word);
    writer.byte(shared);
    for (let at = shared; at < word.length; at += 1) writeUnit(writer, word.charCodeAt(at));
    before = word;
  }
  return writer.finish();
}

const unitOf = (byte: number, reader: ByteReader): number => {
  if (byte >= FIRST_LETTER_BYTE) return byte - FIRST_LETTER_BYTE + FIRST_LETTER;
  return byte === OTHER_CHARACTER ? reader.varint() : byte;
};

/**
 * Returns the words that `encodeWords` wrote.
 *
 * @throws RangeError when the bytes end within a character.
 */
export function decodeWords(bytes: Uint8Array): readonly string[] {
  const reader = new ByteReader(bytes);
  const words: string[] = [];
  let word = '';
  while (!reader.isAtEnd) {
    const byte = reader.byte();
    if (byte > MAX_SHARED) {
      word += String.fromCharCode(unitOf(byte, reader));
      continue;
    }
    // The first byte ends no word.
    if (reader.position > 1) words.push(word);
    word = word.slice(0, byte);
  }
  if (bytes.length > 0) words.push(word);
  return words;
}
