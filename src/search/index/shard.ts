import { BitReader, BitWriter } from './bits.ts';
import { ByteReader, ByteWriter } from './varint.ts';

/** A word of the index with the stories that it stands in. */
export interface Term {
  readonly word: string;
  /**
   * For each story, in the order of their numbers: the number times four, and the word's impact there
   * from 0 to 3.
   */
  readonly postings: Uint32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The impacts from the commonest on: a common one takes fewer bits. */
const IMPACTS: readonly number[] = [1, 0, 2, 3];

/**
 * Returns how many low bits of a step are written as they are: the rest of the middle step is then
 * small. Source: Golomb–Rice coding; Witten, Moffat and Bell, "Managing Gigabytes" (1999), § 3.3.
 */
function lowBits(terms: number, stories: number): number {
  const middle = (stories / Math.max(1, terms)) * Math.LN2;
  return Math.max(0, Math.floor(Math.log2(Math.max(1, middle))));
}

/**
 * Returns the bytes of a shard: its words, how many stories each stands in, and for each of its stories
 * the step from the one before, with its impact.
 *
 * @param stories how many there are in all.
 */
export function encodeShard(terms: readonly Term[], stories: number): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  const words = encoder.encode(terms.map(({ word }) => word).join('\n'));
  writer.varint(stories);
  writer.varint(words.length);
  writer.bytes(words);
  for (const { postings } of terms) writer.varint(postings.length);
  const bits = new BitWriter();
  for (const { postings } of terms) {
    const low = lowBits(postings.length, stories);
    let before = -1;
    for (const posting of postings) {
      const story = posting >>> 2;
      const step = story - before - 1;
      bits.unary(step >>> low);
      bits.bits(step, low);
      bits.unary(IMPACTS.indexOf(posting & 3));
      before = story;
    }
  }
  writer.bytes(bits.finish());
  return writer.finish();
}

/** A term of a shard. The postings of all are decoded when those of one are asked for. */
export interface ShardTerm {
  readonly word: string;
  /** In how many stories it stands. */
  readonly count: number;
  readonly postings: () => readonly number[];
}

function decodePostings(bits: BitReader, count: number, stories: number): readonly number[] {
  const low = lowBits(count, stories);
  const postings: number[] = [];
  let before = -1;
  for (let index = 0; index < count; index += 1) {
    before += ((bits.unary() << low) | bits.bits(low)) + 1;
    postings.push((before << 2) | (IMPACTS[bits.unary()] ?? 0));
  }
  return postings;
}

/**
 * Returns the terms of a shard.
 *
 * @throws RangeError when the bytes are not whole.
 */
export function decodeShard(bytes: Uint8Array): readonly ShardTerm[] {
  const reader = new ByteReader(bytes);
  const stories = reader.varint();
  const text = decoder.decode(reader.bytes(reader.varint()));
  if (text === '') return [];
  const words = text.split('\n');
  const counts = words.map(() => reader.varint());
  const rest = reader.rest();
  let all: readonly (readonly number[])[] | undefined;
  const decodeAll = (): readonly (readonly number[])[] => {
    const bits = new BitReader(rest);
    return counts.map((count) => decodePostings(bits, count, stories));
  };
  return words.map((word, at) => ({
    word,
    count: counts[at] ?? 0,
    postings: () => (all ??= decodeAll())[at] ?? [],
  }));
}

/** Returns about how many bytes the postings and the word of a term take, to share terms out. */
export function termSize({ word, postings }: Term, stories: number): number {
  const bits = lowBits(postings.length, stories) + 3;
  return word.length * 2 + 2 + (postings.length * bits) / 8;
}
