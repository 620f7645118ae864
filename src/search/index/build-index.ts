import { keyOf } from '../words/key.ts';
import { encodeShard, termSize, type Term } from './shard.ts';
import type { StoryWords } from './story-words.ts';

/** What a search result says of a story. */
export interface ListedStory {
  readonly path: string;
  readonly headline: string;
  readonly desk?: string | undefined;
  readonly date?: string | undefined;
}

/** A story of the index. */
export interface IndexedStory {
  readonly listed: ListedStory;
  /** Gives its words; asked for once, so that those of all stories are never held together. */
  readonly words: () => StoryWords;
}

/** A file of the index: its name within the folder, and its bytes before they are packed. */
export interface IndexFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the reader needs first: where the words are. */
export interface Directory {
  /** Tells one numbering of the stories from another. */
  readonly version: string;
  /** How many stories there are. */
  readonly stories: number;
  /** The first key of each shard. */
  readonly keys: readonly string[];
}

/** The facts of all stories that results are filtered by, each a list by story number. */
export interface Facets {
  readonly desks: readonly string[];
  readonly years: readonly string[];
  /** For each story the number of its desk, one more than in `desks`; 0 for none. */
  readonly deskOf: readonly number[];
  readonly yearOf: readonly number[];
}

export const DIRECTORY_FILE = 'directory.bin';
export const FACETS_FILE = 'facets.bin';
export const COMMON_WORDS_FILE = 'words.bin';

/** Returns the name of a shard. */
export const shardFile = (number: number): string => `terms-${number}.bin`;

/** Returns the name of a file of listed stories. */
export const listedFile = (number: number): string => `stories-${number}.bin`;

/** Stories of one file: results lie far apart, so few of those that come along are wanted. */
export const STORIES_PER_FILE = 25;

/** A shard holds so many bytes before packing at 10,000 stories, and more where there are more stories. */
const SHARD_BYTES = 12_000;
const STORIES_OF_SHARD_BYTES = 20_000;

/** Words that completions and corrections are looked for in when the shards at hand have none. */
const MAX_COMMON_WORDS = 4_000;
/** A word of one story of a large edition is more often a slip than a word to offer. */
const MIN_STORIES_OF_COMMON_WORD = 2;
const SMALL_EDITION = 200;

type KeyedTerm = Term & { readonly key: string };

const byKey = (one: KeyedTerm, other: KeyedTerm): number => {
  if (one.key !== other.key) return one.key < other.key ? -1 : 1;
  return one.word < other.word ? -1 : 1;
};

function termsOf(stories: readonly IndexedStory[]): readonly KeyedTerm[] {
  const postingsOf = new Map<string, number[]>();
  for (const [number, { words }] of stories.entries()) {
    const { words: found, impacts } = words();
    for (const [at, word] of found.entries()) {
      const posting = (number << 2) | (impacts[at] ?? 0);
      const postings = postingsOf.get(word);
      if (postings === undefined) postingsOf.set(word, [posting]);
      else postings.push(posting);
    }
  }
  const terms = Array.from(postingsOf, ([word, postings]) => ({
    word,
    postings,
    key: keyOf(word),
  }));
  return terms.toSorted(byKey);
}

function shardsOf(terms: readonly KeyedTerm[], stories: number): readonly (readonly KeyedTerm[])[] {
  const limit = SHARD_BYTES * Math.max(1, Math.sqrt(stories / STORIES_OF_SHARD_BYTES));
  const shards: KeyedTerm[][] = [];
  let shard: KeyedTerm[] = [];
  let size = 0;
  for (const term of terms) {
    const added = termSize(term, stories);
    if (size + added > limit && shard.length > 0) {
      shards.push(shard);
      shard = [];
      size = 0;
    }
    shard.push(term);
    size += added;
  }
  if (shard.length > 0) shards.push(shard);
  return shards;
}

function commonWords(terms: readonly Term[], stories: number): readonly string[] {
  const least = stories > SMALL_EDITION ? MIN_STORIES_OF_COMMON_WORD : 1;
  return terms
    .filter(({ postings }) => postings.length >= least)
    .toSorted((one, other) => other.postings.length - one.postings.length)
    .slice(0, MAX_COMMON_WORDS)
    .map(({ word }) => word);
}

type FactOf = (story: ListedStory) => string | undefined;

const deskName: FactOf = ({ desk }) => desk;
const yearName: FactOf = ({ date }) => date?.slice(0, 4);

function facetsOf(stories: readonly IndexedStory[]): Facets {
  const valuesOf = (of: FactOf): readonly string[] => [
    ...new Set(stories.flatMap(({ listed }) => of(listed) ?? [])),
  ];
  const desks = valuesOf(deskName);
  const years = valuesOf(yearName);
  const numbers = (names: readonly string[], of: FactOf): readonly number[] =>
    stories.map(({ listed }) => names.indexOf(of(listed) ?? '') + 1);
  return { desks, years, deskOf: numbers(desks, deskName), yearOf: numbers(years, yearName) };
}

const encoder = new TextEncoder();
const jsonFile = (name: string, value: unknown): IndexFile => ({
  name,
  bytes: encoder.encode(JSON.stringify(value)),
});

/**
 * Makes the files of the index.
 *
 * @param stories in the order of the edition.
 * @param version tells one numbering of the stories from another.
 */
export function* buildIndex(
  stories: readonly IndexedStory[],
  version: string,
): Generator<IndexFile> {
  const count = stories.length;
  const terms = termsOf(stories);
  const shards = shardsOf(terms, count);
  for (const [number, shard] of shards.entries())
    yield { name: shardFile(number), bytes: encodeShard(shard, count) };
  for (let first = 0; first < count; first += STORIES_PER_FILE) {
    const listed = stories.slice(first, first + STORIES_PER_FILE).map((story) => story.listed);
    yield jsonFile(listedFile(first / STORIES_PER_FILE), listed);
  }
  yield jsonFile(FACETS_FILE, facetsOf(stories));
  yield jsonFile(COMMON_WORDS_FILE, commonWords(terms, count));
  const keys = shards.map(([first]) => first?.key ?? '');
  const directory: Directory = { version, stories: count, keys };
  yield jsonFile(DIRECTORY_FILE, directory);
}
