import { storyWords } from '../../search/index/story-words.ts';
import { WordTableMaker } from '../../search/index/word-table.ts';
import type { SeedVersion, SeedWords } from '../cache/word-cache.ts';
import { BodyStore } from './body-store.ts';
import type { SeedFile, SeedReport } from './messages.ts';
import { takeBody, takeSeed, type TakenBody } from './read-seed-task.ts';

interface TakenSeed {
  readonly file: string;
  readonly fingerprint: string | null;
}

/**
 * The seeds that one worker has read. It makes the pages of their stories too, so that a body never
 * goes from one thread to another.
 */
export class WorkerSeeds {
  readonly #seeds = new Map<string, TakenSeed>();
  readonly #bodies = new BodyStore();
  readonly #dir: string;
  readonly #worded: SeedVersion[] = [];
  #words = new WordTableMaker();

  /** @param dir the folder of the seeds. */
  constructor(dir: string) {
    this.#dir = dir;
  }

  /** Reads a seed, and holds the text of its story where it has changed. */
  take(seed: SeedFile): SeedReport {
    const { report, text } = takeSeed(seed, this.#dir);
    const { id, fingerprint } = report;
    this.#seeds.set(id, { file: seed.file, fingerprint });
    if (text !== null) this.#bodies.put(id, text);
    if (text !== null && fingerprint !== null) {
      this.#worded.push({ id, fingerprint });
      this.#words.add(storyWords(text));
    }
    return report;
  }

  /** Gives the words of the stories that were read anew, and forgets them. */
  takeWords(): SeedWords {
    const words = { seeds: this.#worded.splice(0), table: this.#words.finish() };
    this.#words = new WordTableMaker();
    return words;
  }

  has(id: string): boolean {
    return this.#seeds.has(id);
  }

  /** Checksum of the bytes of a seed. */
  fingerprintOf(id: string): string {
    return this.#seeds.get(id)?.fingerprint ?? '';
  }

  /** The body of a story; one that is not held is read again. */
  bodyOf(id: string): TakenBody {
    const held = this.#bodies.take(id);
    if (held !== undefined) return { body: held, problem: null };
    const { file, fingerprint } = this.#seeds.get(id) ?? { file: id, fingerprint: null };
    return takeBody({ id, file }, fingerprint, this.#dir);
  }
}
