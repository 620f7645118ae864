import { keyOf } from '../words/key.ts';
import type { Term } from './shard.ts';
import { impactOfEntry, placeOfEntry, type WordTable } from './word-table.ts';

/** A word with its key. */
export type KeyedTerm = Term & { readonly key: string };

/** The postings of all words: those of the word at a place lie between two of the starts. */
interface Postings {
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
}

/** Turns lists of words by story into lists of stories by word. */
function postingsOf({ words, stories }: WordTable): Postings {
  const starts = new Uint32Array(words.length + 1);
  const count = (place: number): number => starts[place] ?? 0;
  for (const entries of stories)
    for (const entry of entries)
      starts[placeOfEntry(entry) + 1] = count(placeOfEntry(entry) + 1) + 1;
  for (let place = 0; place < words.length; place += 1)
    starts[place + 1] = count(place) + count(place + 1);
  const postings = new Uint32Array(count(words.length));
  const next = starts.slice();
  for (const [story, entries] of stories.entries())
    for (const entry of entries) {
      const place = placeOfEntry(entry);
      const at = next[place] ?? 0;
      postings[at] = (story << 2) | impactOfEntry(entry);
      next[place] = at + 1;
    }
  return { starts, postings };
}

interface KeyedWord {
  readonly word: string;
  readonly key: string;
  readonly place: number;
}

const byKey = (one: KeyedWord, other: KeyedWord): number => {
  if (one.key !== other.key) return one.key < other.key ? -1 : 1;
  return one.word < other.word ? -1 : 1;
};

/** Gives the words of a table in the order of their keys, each with the stories that it stands in. */
export function* termsOf(table: WordTable): Generator<KeyedTerm> {
  const { starts, postings } = postingsOf(table);
  const sorted = table.words
    .map((word, place): KeyedWord => ({ word, key: keyOf(word), place }))
    .toSorted(byKey);
  for (const { word, key, place } of sorted)
    yield { word, key, postings: postings.subarray(starts[place], starts[place + 1]) };
}
