import { readFileSync } from 'node:fs';
import { UsageError } from '../../../src/node/usage-error.ts';
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

/** Tells whether a value is an object with texts in these fields. */
const hasTexts = (value: unknown, fields: readonly string[]): boolean =>
  typeof value === 'object' &&
  value !== null &&
  fields.every(
    (field) => typeof Object.entries(value).find(([name]) => name === field)?.[1] === 'string',
  );

const isDocument = (value: unknown): value is PairSet['documents'][number] =>
  hasTexts(value, ['id', 'text']);

const isPair = (value: unknown): value is SearchPair =>
  hasTexts(value, ['category', 'query', 'expected']) &&
  typeof value === 'object' &&
  value !== null &&
  'mustBeFirst' in value &&
  typeof value.mustBeFirst === 'boolean';

function readJson(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is no JSON.`);
  }
}

/**
 * Reads a file of pairs.
 *
 * @throws UsageError when the file is no JSON or holds none, or a pair expects a document that is not there
 */
export function readPairs(file: string): PairSet {
  const read: unknown = readJson(file);
  const { documents, pairs }: { documents?: unknown; pairs?: unknown } =
    typeof read === 'object' && read !== null ? read : {};
  if (!Array.isArray(documents) || !documents.every(isDocument))
    throw new UsageError(`${file} has no documents: [{ id, text }].`);
  if (!Array.isArray(pairs) || !pairs.every(isPair))
    throw new UsageError(`${file} has no pairs: [{ category, query, expected, mustBeFirst }].`);
  const ids = new Set(documents.map(({ id }) => id));
  const lost = pairs.find(({ expected }) => !ids.has(expected));
  if (lost !== undefined)
    throw new UsageError(
      `${file} has no document ${lost.expected}, which «${lost.query}» expects.`,
    );
  return { documents, pairs };
}

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
