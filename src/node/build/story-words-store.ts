import { storyWords, type StoryWords } from '../../search/index/story-words.ts';
import { WordTableMaker, type TableRow, type WordTable } from '../../search/index/word-table.ts';
import type { SeedVersion, SeedWords, WordCache } from '../cache/word-cache.ts';
import { takeSeed } from '../workers/read-seed-task.ts';
import type { ReadSeeds } from './read-seeds.ts';

const NO_WORDS: StoryWords = { words: [], impacts: [] };

/** Where the words of a seed's story are, and the bytes that they are from. */
interface FoundRow extends TableRow {
  readonly fingerprint: string;
}

function* rowsOf({ seeds, table }: SeedWords): Generator<readonly [id: string, row: FoundRow]> {
  for (const [row, { id, fingerprint }] of seeds.entries()) yield [id, { table, row, fingerprint }];
}

/** The words of the stories of a build: those read anew, and for the others those of earlier builds. */
export class StoryWordsStore {
  readonly #cache: WordCache;
  readonly #files: ReadonlyMap<string, string>;
  readonly #dir: string;
  readonly #fresh = new Map<string, FoundRow>();
  /** What is to be saved, once words were asked for. */
  #asked: SeedWords | null = null;

  /**
   * @param files the seeds' files by id.
   * @param dir the folder of the seeds.
   */
  constructor(cache: WordCache, files: ReadonlyMap<string, string>, dir: string) {
    this.#cache = cache;
    this.#files = files;
    this.#dir = dir;
  }

  /** Takes the words of stories that were read anew. */
  readonly add = (words: SeedWords): void => {
    for (const [id, row] of rowsOf(words)) this.#fresh.set(id, row);
  };

  /** Gives the words of some stories; one whose words are lost is read again. */
  of(ids: readonly string[], reads: ReadSeeds): WordTable {
    const rows = new Map(this.#fresh);
    const versions = ids.map((id) => ({ id, fingerprint: reads.get(id)?.fingerprint ?? '' }));
    const isKnown = ({ id, fingerprint }: SeedVersion): boolean =>
      rows.get(id)?.fingerprint === fingerprint;
    if (!versions.every(isKnown))
      for (const [id, row] of rowsOf(this.#cache.load())) if (!rows.has(id)) rows.set(id, row);
    const maker = new WordTableMaker();
    for (const version of versions) {
      const row = rows.get(version.id);
      if (row?.fingerprint === version.fingerprint) maker.addRow(row);
      else maker.add(this.#readAgain(version.id));
    }
    const table = maker.finish();
    this.#asked = { seeds: versions, table };
    return table;
  }

  /** Saves the words for later builds, where any were asked for. */
  save(): void {
    if (this.#asked !== null) this.#cache.save(this.#asked);
  }

  #readAgain(id: string): StoryWords {
    const file = this.#files.get(id);
    if (file === undefined) return NO_WORDS;
    const { text } = takeSeed({ id, file, known: null }, this.#dir);
    return text === null ? NO_WORDS : storyWords(text);
  }
}
