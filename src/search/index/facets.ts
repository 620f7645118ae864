import type { IndexedStory } from './build-index.ts';
import { ByteReader, ByteWriter } from './varint.ts';

/** A fact of all stories that results are filtered by. */
export interface Fact {
  readonly name: FactName;
  readonly values: readonly string[];
  /** The places in `values` of the values of all stories, one story after the other. */
  readonly places: Uint32Array;
  /** Where in `places` those of each story begin; then where those of the last one end. */
  readonly starts: Uint32Array;
}

type ValuesOf = (story: IndexedStory) => readonly string[];

/** What a story says of each fact. */
const FACTS = {
  desk: ({ desk }) => (desk === undefined ? [] : [desk]),
  place: ({ places }) => places,
  year: ({ date }) => (date === undefined ? [] : [date.slice(0, 4)]),
} satisfies Readonly<Record<string, ValuesOf>>;

/** What a fact is called in the index, and in the address of a search. */
export type FactName = keyof typeof FACTS;

/** So many values of a fact a story may have: their number is one byte. */
const MAX_VALUES = 0xff;

/** Returns a fact of which the values are known for each story. */
export function makeFact(name: FactName, valuesOf: readonly (readonly string[])[]): Fact {
  const numbers = new Map<string, number>();
  const placeOf = (value: string): number => {
    const place = numbers.get(value) ?? numbers.size;
    numbers.set(value, place);
    return place;
  };
  const kept = valuesOf.map((ofStory) => ofStory.slice(0, MAX_VALUES));
  const places = Uint32Array.from(kept.flat(), placeOf);
  const starts = new Uint32Array(kept.length + 1);
  for (const [at, values] of kept.entries()) starts[at + 1] = (starts[at] ?? 0) + values.length;
  return { name, values: [...numbers.keys()], places, starts };
}

/** Returns a fact of stories. */
export const factOf = (name: FactName, stories: readonly IndexedStory[]): Fact =>
  makeFact(name, stories.map(FACTS[name]));

/** Returns the facts that come with the first results, in the order that they are offered. */
export const smallFactsOf = (stories: readonly IndexedStory[]): readonly Fact[] => [
  factOf('desk', stories),
  factOf('year', stories),
];

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A number is written as so many bytes: those of all numbers that are the lowest first, then the next. */
const bytesFor = (count: number): number => (count > 0x1_00_00 ? 3 : count > 0x1_00 ? 2 : 1);

/** Returns the bytes of facts: of each its name and values, how many each story has, and which. */
export function encodeFacts(facts: readonly Fact[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  for (const { name, values, places, starts } of facts) {
    const names = encoder.encode(JSON.stringify([name, ...values]));
    writer.varint(names.length);
    writer.bytes(names);
    writer.varint(starts.length - 1);
    writer.bytes(Uint8Array.from(starts.subarray(1), (end, at) => end - (starts[at] ?? 0)));
    for (let byte = 0; byte < bytesFor(values.length); byte += 1)
      writer.bytes(Uint8Array.from(places, (place) => place >>> (8 * byte)));
  }
  return writer.finish();
}

/**
 * Returns the facts that `encodeFacts` wrote.
 *
 * @throws RangeError when the bytes are not whole.
 */
export function decodeFacts(bytes: Uint8Array): readonly Fact[] {
  const reader = new ByteReader(bytes);
  const facts: Fact[] = [];
  while (!reader.isAtEnd) {
    const [name, ...values] = JSON.parse(decoder.decode(reader.bytes(reader.varint())));
    const counts = reader.bytes(reader.varint());
    const starts = new Uint32Array(counts.length + 1);
    for (let at = 0; at < counts.length; at += 1)
      starts[at + 1] = (starts[at] ?? 0) + (counts[at] ?? 0);
    const places = new Uint32Array(starts.at(-1) ?? 0);
    for (let byte = 0; byte < bytesFor(values.length); byte += 1) {
      const part = reader.bytes(places.length);
      for (let at = 0; at < part.length; at += 1)
        places[at] = (places[at] ?? 0) | ((part[at] ?? 0) << (8 * byte));
    }
    facts.push({ name, values, places, starts });
  }
  return facts;
}
