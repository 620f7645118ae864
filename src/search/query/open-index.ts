import {
  COMMON_WORDS_FILE,
  DIRECTORY_FILE,
  FACETS_FILE,
  listedFile,
  PLACES_FILE,
  postingsFile,
  shardFile,
  withSwappedPath,
  type Directory,
  type ListedStory,
} from '../index/build-index.ts';
import { decodeFacts, type Fact } from '../index/facets.ts';
import { decodeShard } from '../index/shard.ts';
import { withoutVersion } from '../index/version-mark.ts';
import { keyOf } from '../words/key.ts';
import type { KeyedTerm, SearchIndex } from './search-index.ts';

/** Says that a file is not of the build that the directory is of: the index is to be opened anew. */
export class OtherBuildError extends Error {}

/**
 * Gives the bytes of a file of the index, unpacked.
 *
 * @throws OtherBuildError when there is no such file any more; another error when it cannot be had now.
 */
export type ReadIndexFile = (name: string) => Promise<Uint8Array>;

/** An index that is open: its files are read when they are needed, each once. */
export interface OpenIndex extends SearchIndex {
  readonly listed: (story: number) => Promise<ListedStory | undefined>;
  readonly facts: () => Promise<readonly Fact[]>;
  readonly places: () => Promise<readonly Fact[]>;
}

/**
 * Files that one word may ask for. Words whose forms lie far apart have more: those of the last keys that are asked
 * for, which few forms have, are then not read, as all of them would take twice the bytes that a first search may.
 */
const MAX_SHARDS_OF_KEYS = 4;
const MAX_SHARDS_OF_BEGINNING = 2;

/** Returns how many of the sorted keys are at or before a key. */
function countUpTo(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns the numbers of the shards that may hold a key. */
function shardsAt(keys: readonly string[], key: string): readonly number[] {
  // The last shard that begins at or before the key; and those before it, should they end with it.
  let last = countUpTo(keys, key) - 1;
  const found: number[] = [];
  for (; last >= 0; last -= 1) {
    found.unshift(last);
    if (keys[last] !== key) break;
  }
  return found;
}

const decoder = new TextDecoder();

/** Returns what a file says: the build wrote it, from a value of the type that is asked for. */
const valueOf = (bytes: Uint8Array) => JSON.parse(decoder.decode(bytes));

/** Makes each value once; one that could not be made is made again when it is asked for. */
function keepEach<Value>(make: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
  const kept = new Map<string, Promise<Value>>();
  return (name) => {
    const before = kept.get(name);
    if (before !== undefined) return before;
    const value = make(name);
    value.catch(() => kept.delete(name));
    kept.set(name, value);
    return value;
  };
}

/**
 * Opens an index. What it gives is of the build of its directory, never of a later one.
 *
 * @throws OtherBuildError, as do the functions of what is returned, when a file is of another build.
 */
export async function openIndex(readFile: ReadIndexFile): Promise<OpenIndex> {
  const directory: Directory = valueOf(await readFile(DIRECTORY_FILE));
  const { version, stories, keys, storiesPerFile } = directory;
  async function read(name: string): Promise<Uint8Array> {
    const bytes = withoutVersion(version, await readFile(name));
    if (bytes === null) throw new OtherBuildError(`${name} is not of build ${version}.`);
    return bytes;
  }
  const postings = keepEach(read);
  const shard = keepEach(async (name): Promise<readonly KeyedTerm[]> => {
    const terms = decodeShard(await read(name), (number) => postings(postingsFile(number)));
    return terms.map((term) => ({ ...term, key: keyOf(term.word) }));
  });
  const listed = keepEach(async (name): Promise<readonly ListedStory[]> => {
    const swapped: readonly ListedStory[] = valueOf(await read(name));
    return swapped.map(withSwappedPath);
  });
  const words = keepEach(async (name): Promise<readonly string[]> => valueOf(await read(name)));
  const facts = keepEach(async (name) => decodeFacts(await read(name)));
  const termsOf = async (numbers: readonly number[]): Promise<readonly KeyedTerm[]> =>
    (await Promise.all(numbers.map((number) => shard(shardFile(number))))).flat();
  const listedStory = async (story: number): Promise<ListedStory | undefined> => {
    const file = listedFile(Math.floor(story / storiesPerFile));
    return (await listed(file))[story % storiesPerFile];
  };
  return {
    stories,
    termsAt: (wanted) => {
      const numbers = [...new Set(wanted.flatMap((key) => shardsAt(keys, key)))];
      return termsOf(numbers.slice(0, MAX_SHARDS_OF_KEYS));
    },
    termsFrom: async (beginning) => {
      const [first] = shardsAt(keys, beginning).slice(-1);
      const after = keys.flatMap((key, number) => (key.startsWith(beginning) ? number : []));
      const numbers = [...new Set([...(first === undefined ? [] : [first]), ...after])];
      const terms = await termsOf(numbers.slice(0, MAX_SHARDS_OF_BEGINNING));
      return terms.filter(({ key }) => key.startsWith(beginning));
    },
    commonWords: () => words(COMMON_WORDS_FILE),
    listed: listedStory,
    headlineOf: async (story) => (await listedStory(story))?.headline ?? '',
    facts: () => facts(FACETS_FILE),
    places: () => facts(PLACES_FILE),
  };
}
