import { packWords, storyWords, unpackWords } from '../../search/index/story-words.ts';
import type { SavedWords, WordCache } from '../cache/word-cache.ts';
import type { WordsOf } from '../outputs/search-index.ts';
import { takeSeed } from '../workers/read-seed-task.ts';
import type { ReadSeeds } from './read-seeds.ts';

/** The words of the stories of a build: those read anew, and for the others those of earlier builds. */
export class StoryWordsStore {
  readonly #cache: WordCache;
  readonly #files: ReadonlyMap<string, string>;
  readonly #dir: string;
  readonly #fresh = new Map<string, SavedWords>();
  /** What is to be saved, once all words were asked for. */
  #all: Map<string, SavedWords> | null = null;

  /**
   * @param files the seeds' files by id.
   * @param dir the folder of the seeds.
   */
  constructor(cache: WordCache, files: ReadonlyMap<string, string>, dir: string) {
    this.#cache = cache;
    this.#files = files;
    this.#dir = dir;
  }

  /** Takes the words of a story that was read anew. */
  readonly add = (id: string, words: SavedWords): void => {
    this.#fresh.set(id, words);
  };

  /** Gives the words of the stories; one whose words are lost is read again. */
  of(reads: ReadSeeds): WordsOf {
    const all = new Map<string, SavedWords>();
    this.#all = all;
    return (id) => {
      const fingerprint = reads.get(id)?.fingerprint ?? null;
      const words = this.#known(id, fingerprint) ?? this.#readAgain(id);
      if (fingerprint !== null) all.set(id, { fingerprint, words });
      return unpackWords(words);
    };
  }

  /** Saves the words for later builds, where any were asked for. */
  save(): void {
    if (this.#all !== null) this.#cache.save(this.#all);
  }

  #known(id: string, fingerprint: string | null): string | null {
    const found = this.#fresh.get(id) ?? this.#cache.words().get(id);
    return found !== undefined && found.fingerprint === fingerprint ? found.words : null;
  }

  #readAgain(id: string): string {
    const file = this.#files.get(id);
    if (file === undefined) return '';
    const { text } = takeSeed({ id, file, known: null }, this.#dir);
    return text === null ? '' : packWords(storyWords(text));
  }
}
