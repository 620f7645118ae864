import { BitReader, BitWriter } from './bits.ts';
import { decodeWords, encodeWords } from './front-coding.ts';
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

const IMPACT_BITS = 2;
const IMPACTS_PER_BYTE = 8 / IMPACT_BITS;

/**
 * Returns how many low bits of a step are written as they are: the rest of the middle step is then
 * small. Source: Golomb–Rice coding; Witten, Moffat and Bell, "Managing Gigabytes" (1999), § 3.3.
 */
function lowBits(terms: number, stories: number): number {
  const middle = (stories / Math.max(1, terms)) * Math.LN2;
  return Math.max(0, Math.floor(Math.log2(Math.max(1, middle))));
}

const byWord = (one: Term, other: Term): number => (one.word < other.word ? -1 : 1);

/**
 * Returns the bytes of a shard: its words in the order of their letters, how many stories each stands in,
 * its impacts, and the steps from story to story. Impacts lie apart, a byte for four of them: packing
 * finds the commonest of them.
 *
 * @param stories how many there are in all.
 */
export function encodeShard(terms: readonly Term[], stories: number): Uint8Array<ArrayBuffer> {
  const sorted = terms.toSorted(byWord);
  const writer = new ByteWriter();
  const words = encodeWords(sorted.map(({ word }) => word));
  writer.varint(stories);
  writer.varint(words.length);
  writer.bytes(words);
  for (const { postings } of sorted) writer.varint(postings.length);
  const impacts = new BitWriter();
  const steps = new BitWriter();
  for (const { postings } of sorted) {
    const low = lowBits(postings.length, stories);
    let before = -1;
    for (const posting of postings) {
      const story = posting >>> 2;
      const step = story - before - 1;
      impacts.bits(posting, IMPACT_BITS);
      steps.unary(step >>> low);
      steps.bits(step, low);
      before = story;
    }
  }
  writer.bytes(impacts.finish());
  writer.bytes(steps.finish());
  return writer.finish();
}

/** A term of a shard. The postings of all are decoded when those of one are asked for. */
export interface ShardTerm {
  readonly word: string;
  /** In how many stories it stands. */
  readonly count: number;
  readonly postings: () => readonly number[];
}

/** The parts of a shard that its postings are read from, in turn. */
interface PostingBits {
  readonly impacts: BitReader;
  readonly steps: BitReader;
}

function decodePostings(
  { impacts, steps }: PostingBits,
  count: number,
  stories: number,
): readonly number[] {
  const low = lowBits(count, stories);
  const postings: number[] = [];
  let before = -1;
  for (let index = 0; index < count; index += 1) {
    before += ((steps.unary() << low) | steps.bits(low)) + 1;
    postings.push((before << 2) | impacts.bits(IMPACT_BITS));
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
  const words = decodeWords(reader.bytes(reader.varint()));
  const counts = words.map(() => reader.varint());
  const total = counts.reduce((sum, count) => sum + count, 0);
  const impacts = reader.bytes(Math.ceil(total / IMPACTS_PER_BYTE));
  const steps = reader.rest();
  let all: readonly (readonly number[])[] | undefined;
  const decodeAll = (): readonly (readonly number[])[] => {
    const bits = { impacts: new BitReader(impacts), steps: new BitReader(steps) };
    return counts.map((count) => decodePostings(bits, count, stories));
  };
  return words.map((word, at) => ({
    word,
    count: counts[at] ?? 0,
    postings: () => (all ??= decodeAll())[at] ?? [],
  }));
}

/** What a word takes beside its postings: about three letters of its own, and its count. */
const WORD_BYTES = 5;

/** Returns about how many bytes a term takes, to share terms out. */
export function termSize({ postings }: Term, stories: number): number {
  const bits = lowBits(postings.length, stories) + 1.5 + IMPACT_BITS;
  return WORD_BYTES + (postings.length * bits) / 8;
}
