import { FUNCTION_WORDS } from '../../arabic/vocabulary/function-words.ts';
import { encodeFacts, factOf, smallFactsOf } from './facets.ts';
import { encodeShard, termSize } from './shard.ts';
import { termsOf, type KeyedTerm } from './terms.ts';
import { withVersion } from './version-mark.ts';
import type { WordTable } from './word-table.ts';

/** What a search result says of a story. */
export interface ListedStory {
  readonly path: string;
  readonly headline: string;
  readonly desk?: string | undefined;
  readonly date?: string | undefined;
}

/** A story of the index: what results show of it, and what they are filtered by. */
export interface IndexedStory extends ListedStory {
  /** The countries that it is about. */
  readonly places: readonly string[];
}

/** A file of the index: its name within the folder, and its bytes before they are packed. */
export interface IndexFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the reader needs first: where the words are. */
export interface Directory {
  /** Tells one numbering of the stories from another; all other files begin with it. */
  readonly version: string;
  /** How many stories there are. */
  readonly stories: number;
  /** The first key of each shard. */
  readonly keys: readonly string[];
  /** How many stories a file lists. */
  readonly storiesPerFile: number;
}

export const DIRECTORY_FILE = 'directory.bin';
export const FACETS_FILE = 'facets.bin';
/** Apart from the others: it is some twice as large as they are. */
export const PLACES_FILE = 'places.bin';
export const COMMON_WORDS_FILE = 'words.bin';

/** Returns the name of a shard. */
export const shardFile = (number: number): string => `terms-${number}.bin`;

/** Returns the name of a file of postings that lie apart from their shard. */
export const postingsFile = (number: number): string => `postings-${number}.bin`;

/** Returns the name of a file of listed stories. */
export const listedFile = (number: number): string => `stories-${number}.bin`;

/**
 * Stories that one file lists: results lie far apart, so few of those that come along are wanted. In a large
 * edition they lie farther apart.
 */
const STORIES_PER_FILE = 25;
const LARGE_EDITION = 30_000;
const STORIES_PER_FILE_OF_LARGE = 10;

/** A shard holds so many bytes before packing. */
const SHARD_BYTES = 9_000;

/** Words that completions and corrections are looked for in when the shards at hand have none. */
const MAX_COMMON_WORDS = 4_000;
/** A word of one story of a large edition is more often a slip than a word to offer. */
const MIN_STORIES_OF_COMMON_WORD = 2;
const SMALL_EDITION = 200;

/** Shares terms out among shards; yields each when it is full. */
function* shardsOf(
  terms: Iterable<KeyedTerm>,
  stories: number,
): Generator<readonly [KeyedTerm, ...KeyedTerm[]]> {
  let shard: [KeyedTerm, ...KeyedTerm[]] | undefined;
  let size = 0;
  for (const term of terms) {
    const added = termSize(term, stories);
    if (shard !== undefined && size + added <= SHARD_BYTES) {
      shard.push(term);
      size += added;
      continue;
    }
    if (shard !== undefined) yield shard;
    shard = [term];
    size = added;
  }
  if (shard !== undefined) yield shard;
}

/** A word, and in how many stories it stands. */
interface CountedWord {
  readonly word: string;
  readonly count: number;
}

const commonestOf = (words: readonly CountedWord[]): readonly string[] =>
  words
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MAX_COMMON_WORDS)
    .map(({ word }) => word);

/** Returns what results show of a story, and nothing else. */
const listedOf = ({ path, headline, desk, date }: IndexedStory): ListedStory => ({
  path,
  headline,
  desk,
  date,
});

/**
 * Returns a story as files list it, or from a file as it is: each hyphen of its path is a space, and each
 * space a hyphen, so that packing finds the words of the headline again.
 */
export const withSwappedPath = (story: ListedStory): ListedStory => ({
  ...story,
  path: story.path.replace(/[- ]/g, (character) => (character === '-' ? ' ' : '-')),
});

const encoder = new TextEncoder();
const bytesOf = (value: unknown): Uint8Array<ArrayBuffer> => encoder.encode(JSON.stringify(value));

/**
 * Makes the files of the index.
 *
 * @param stories in the order of the edition.
 * @param table their words, in the same order.
 * @param version tells one numbering of the stories from another.
 */
export function* buildIndex(
  stories: readonly IndexedStory[],
  table: WordTable,
  version: string,
): Generator<IndexFile> {
  const count = stories.length;
  const least = count > SMALL_EDITION ? MIN_STORIES_OF_COMMON_WORD : 1;
  const keys: string[] = [];
  const common: CountedWord[] = [];
  const file = (name: string, bytes: Uint8Array): IndexFile => ({
    name,
    bytes: withVersion(version, bytes),
  });
  let files = 0;
  for (const shard of shardsOf(termsOf(table), count)) {
    const { bytes, apart } = encodeShard(shard, count, files);
    yield file(shardFile(keys.length), bytes);
    for (const [at, postings] of apart.entries()) yield file(postingsFile(files + at), postings);
    files += apart.length;
    keys.push(shard[0].key);
    for (const { word, postings } of shard)
      if (postings.length >= least && !FUNCTION_WORDS.has(word))
        common.push({ word, count: postings.length });
  }
  const storiesPerFile = count > LARGE_EDITION ? STORIES_PER_FILE_OF_LARGE : STORIES_PER_FILE;
  for (let first = 0; first < count; first += storiesPerFile) {
    const part = stories.slice(first, first + storiesPerFile);
    const listed = part.map((story) => withSwappedPath(listedOf(story)));
    yield file(listedFile(first / storiesPerFile), bytesOf(listed));
  }
  yield file(FACETS_FILE, encodeFacts(smallFactsOf(stories)));
  yield file(PLACES_FILE, encodeFacts([factOf('place', stories)]));
  yield file(COMMON_WORDS_FILE, bytesOf(commonestOf(common)));
  const directory: Directory = { version, stories: count, keys, storiesPerFile };
  yield { name: DIRECTORY_FILE, bytes: bytesOf(directory) };
}
