import { decodeWords, encodeWords } from './front-coding.ts';
import { decodePostings, IMPACT_BITS, lowBits, PostingsWriter, type Postings } from './postings.ts';
import { ByteReader, ByteWriter } from './varint.ts';

/** A word of the index with the stories that it stands in. */
export interface Term {
  readonly word: string;
  readonly postings: Postings;
}

/** About how many bytes a word takes, beside its steps and impacts. */
const WORD_BYTES = 5;

/**
 * Postings of more bytes lie in a file of their own: a shard is read for its other words too. With 10,000
 * stories no word of news has so many.
 */
const MAX_BYTES_IN_SHARD = 4_500;

/** Returns about how many bytes the postings of a word take. */
function postingsSize({ postings }: Term, stories: number): number {
  const bits = lowBits(postings.length, stories) + 1.5 + IMPACT_BITS;
  return (postings.length * bits) / 8;
}

/** Tells whether the postings of a word lie apart from its shard. */
export const isApart = (term: Term, stories: number): boolean =>
  postingsSize(term, stories) > MAX_BYTES_IN_SHARD;

/** Returns about how many bytes a term takes in its shard, to share terms out. */
export const termSize = (term: Term, stories: number): number =>
  WORD_BYTES + (isApart(term, stories) ? 0 : postingsSize(term, stories));

/** A shard, and the postings that lie apart from it. */
export interface EncodedShard {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** One file each, numbered on from the first. */
  readonly apart: readonly Uint8Array<ArrayBuffer>[];
}

const byWord = (one: Term, other: Term): number => (one.word < other.word ? -1 : 1);

function encodePostings(lists: readonly Postings[], stories: number): Uint8Array<ArrayBuffer> {
  const lines = new PostingsWriter(stories);
  for (const postings of lists) lines.add(postings);
  const writer = new ByteWriter();
  for (const part of lines.finish()) writer.bytes(part);
  return writer.finish();
}

/**
 * Encodes a shard: its words in the order of their letters, how many stories each stands in, which
 * of them have their postings apart, and the postings of the others.
 *
 * @param stories how many there are in all.
 * @param firstApart the number of the first file of postings that lie apart.
 */
export function encodeShard(
  terms: readonly Term[],
  stories: number,
  firstApart: number,
): EncodedShard {
  const sorted = terms.toSorted(byWord);
  const writer = new ByteWriter();
  const words = encodeWords(sorted.map(({ word }) => word));
  writer.varint(stories);
  writer.varint(words.length);
  writer.bytes(words);
  for (const { postings } of sorted) writer.varint(postings.length);
  const placesApart = sorted.flatMap((term, at) => (isApart(term, stories) ? at : []));
  writer.varint(firstApart);
  writer.varint(placesApart.length);
  for (const place of placesApart) writer.varint(place);
  const inside = sorted.filter((term) => !isApart(term, stories));
  writer.bytes(
    encodePostings(
      inside.map(({ postings }) => postings),
      stories,
    ),
  );
  return {
    bytes: writer.finish(),
    apart: placesApart.map((place) =>
      encodePostings([sorted[place]?.postings ?? new Uint32Array()], stories),
    ),
  };
}

/** A term of a shard. The postings of all are decoded when those of one are asked for. */
export interface ShardTerm {
  readonly word: string;
  /** In how many stories it stands. */
  readonly count: number;
  readonly postings: () => Promise<Postings>;
}

/** Gives the bytes of a file of postings, by its number. */
export type ReadPostings = (number: number) => Promise<Uint8Array>;

/**
 * Returns the terms of a shard.
 *
 * @throws RangeError when the bytes are not whole.
 */
export function decodeShard(bytes: Uint8Array, readPostings: ReadPostings): readonly ShardTerm[] {
  const reader = new ByteReader(bytes);
  const stories = reader.varint();
  const words = decodeWords(reader.bytes(reader.varint()));
  const counts = words.map(() => reader.varint());
  const firstApart = reader.varint();
  const apart = new Map(
    Array.from({ length: reader.varint() }, (_, at) => [reader.varint(), firstApart + at] as const),
  );
  const rest = reader.rest();
  let inside: readonly Postings[] | undefined;
  const decodeInside = (): readonly Postings[] => {
    const countsInside = counts.map((count, place) => (apart.has(place) ? 0 : count));
    return decodePostings(rest, countsInside, stories);
  };
  return words.map((word, place) => {
    const count = counts[place] ?? 0;
    const number = apart.get(place);
    return {
      word,
      count,
      postings: async () => {
        if (number === undefined) return (inside ??= decodeInside())[place] ?? new Uint32Array();
        const [postings] = decodePostings(await readPostings(number), [count], stories);
        return postings ?? new Uint32Array();
      },
    };
  });
}
