import type { WordTable } from '../../search/index/word-table.ts';
import type { Cache } from './cache.ts';

/** A seed, and the checksum of its bytes. */
export interface SeedVersion {
  readonly id: string;
  readonly fingerprint: string;
}

/** The words that stories are found by, and the seeds that they are from. */
export interface SeedWords {
  /** In the order of the table's stories. */
  readonly seeds: readonly SeedVersion[];
  readonly table: WordTable;
}

/** What earlier builds found in stories. */
export interface WordCache {
  /** Loads what was saved; an unchanged site needs none of it. */
  readonly load: () => SeedWords;
  /** Puts what this build knows in its place. */
  readonly save: (words: SeedWords) => void;
}

/** Lines of the file: all words with a space between, then for each story its seed and its entries. */
type Line = string | readonly [id: string, fingerprint: string, entries: string];

/** The checksum and the code's name vouch for the rest: `linesOf` below made it. */
const isLine = (value: unknown): value is Line => typeof value === 'string' || Array.isArray(value);

const textOf = ({ buffer, byteOffset, byteLength }: Uint32Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

const entriesOf = (text: string): Uint32Array =>
  new Uint32Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer);

function* linesOf({ seeds, table }: SeedWords): Generator<Line> {
  yield table.words.join(' ');
  for (const [row, { id, fingerprint }] of seeds.entries())
    yield [id, fingerprint, textOf(table.stories[row] ?? new Uint32Array())];
}

function wordsOf(lines: Iterable<Line>): SeedWords {
  const seeds: SeedVersion[] = [];
  const stories: Uint32Array[] = [];
  let words: readonly string[] = [];
  for (const line of lines) {
    if (typeof line === 'string') {
      words = line.split(' ');
      continue;
    }
    const [id, fingerprint, entries] = line;
    seeds.push({ id, fingerprint });
    stories.push(entriesOf(entries));
  }
  return { seeds, table: { words, stories } };
}

/**
 * Opens what was found in the stories of a folder.
 *
 * @param name tells apart folders of seeds.
 * @param reader fingerprint of the code that reads: what other code found is not loaded.
 */
export function openWordCache(cache: Cache, name: string, reader: string): WordCache {
  const file = `words-${name}.jsonl`;
  return {
    load: () => wordsOf((cache.load(file, reader) ?? []).filter(isLine)),
    save: (words) => cache.save(file, reader, linesOf(words)),
  };
}
