import { gzipSync } from 'node:zlib';
import { SEARCH_INDEX_FOLDER } from '../../edition/addresses/paths.ts';
import type { ArrangedEdition } from '../../edition/edition.ts';
import { buildIndex, type IndexedStory } from '../../search/index/build-index.ts';
import type { WordTable } from '../../search/index/word-table.ts';
import { contentName } from '../cache/content-name.ts';
import type { Output, OutputFile } from '../publishing/output.ts';

/** A file that a search is answered from: its path below the output folder, and its bytes. */
type PackedFile = Extract<OutputFile, { readonly kind: 'content' }>;

/** In small blocks: words, counts and impacts follow each other within a few thousand bytes. */
const PACKING = { level: 9, memLevel: 4 } as const;

/** Finds the words of stories: gives a table of them, in the order of the ids. */
export type WordsOf = (ids: readonly string[]) => WordTable;

/**
 * Makes the files that a search is answered from. They are packed here, since few hosts compress files
 * of a type they do not know.
 */
export function* packedIndex(
  { stories }: Pick<ArrangedEdition, 'stories'>,
  wordsOf: WordsOf,
): Generator<PackedFile> {
  const indexed = stories.map(({ storyRecord, path, desk, places }): IndexedStory => ({
    path,
    headline: storyRecord.headline,
    desk: desk?.label,
    date: storyRecord.date ?? undefined,
    places: places.map(({ label }) => label),
  }));
  const table = wordsOf(stories.map(({ storyRecord }) => storyRecord.id));
  const version = contentName(stories.map(({ path }) => path).join('\n')).slice(0, 8);
  for (const { name, bytes } of buildIndex(indexed, table, version))
    yield {
      kind: 'content',
      name: `${SEARCH_INDEX_FOLDER}/${name}`,
      content: gzipSync(bytes, PACKING),
    };
}

/** Returns the files that a search is answered from. */
export const searchIndex = (wordsOf: WordsOf): Output => ({
  name: 'search-index',
  time: 'after-pages',
  key: ({ fingerprint }) => fingerprint,
  files: ({ edition }) => packedIndex(edition, wordsOf),
});
