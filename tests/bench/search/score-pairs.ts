import { readFileSync } from 'node:fs';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { storyWords, type SearchedStory } from '../../../src/search/index/story-words.ts';
import { tableOf } from '../../../src/search/index/word-table.ts';
import { openIndex } from '../../../src/search/query/open-index.ts';
import { search } from '../../../src/search/query/search.ts';
import { searchedStory } from '../../search/searched-story.ts';

/** A query and the document that it must find. */
export interface SearchPair {
  readonly category: string;
  readonly query: string;
  /** The id of the document: among the first three, or the first one. */
  readonly expected: string;
  readonly mustBeFirst: boolean;
}

/** Documents, and what they are searched for. */
export interface PairSet {
  readonly documents: readonly { readonly id: string; readonly text: string }[];
  readonly pairs: readonly SearchPair[];
}

/** Reads a file of pairs: whoever names it vouches for its form. */
export const readPairs = (file: string): PairSet => JSON.parse(readFileSync(file, 'utf8'));

const storyOf = (text: string): SearchedStory =>
  searchedStory({
    sections: [{ subhead: null, blocks: [{ kind: 'paragraph', text, line: 1 }] }],
  });

/** A pair, and the documents that came first. */
export interface ScoredPair {
  readonly pair: SearchPair;
  readonly isFound: boolean;
  readonly first: readonly string[];
}

const SHOWN = 3;

/** Searches the documents through the very files that a reader fetches. */
export async function scorePairs({ documents, pairs }: PairSet): Promise<readonly ScoredPair[]> {
  const listed = documents.map(({ id, text }) => ({
    path: `/story/${id}/`,
    headline: text,
    places: [],
  }));
  const table = tableOf(documents.map(({ text }) => storyWords(storyOf(text))));
  const files = new Map([...buildIndex(listed, table, '')].map(({ name, bytes }) => [name, bytes]));
  const index = await openIndex(async (name) => files.get(name) ?? new Uint8Array());
  const scored: ScoredPair[] = [];
  for (const pair of pairs) {
    const { matches } = await search(pair.query, index);
    const first = Array.from(
      matches.stories.subarray(0, SHOWN),
      (story) => documents[story]?.id ?? '',
    );
    const isFound = pair.mustBeFirst ? first[0] === pair.expected : first.includes(pair.expected);
    scored.push({ pair, isFound, first });
  }
  return scored;
}
