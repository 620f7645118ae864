import type { StoryBody } from '../../edition/pages/story-body.ts';
import { openReadingRoom } from '../input/read-file.ts';
import { BodyStore } from './body-store.ts';
import type { SeedFile, SeedReport } from './messages.ts';
import { takeBody, takeSeed } from './read-seed-task.ts';

interface OwnSeed {
  readonly file: string;
  readonly fingerprint: string | null;
}

/**
 * The seeds that one worker was given to read. The pages of their stories are its own too, so that
 * a body never goes from one thread to another.
 */
export class OwnSeeds {
  readonly #seeds = new Map<string, OwnSeed>();
  readonly #bodies: BodyStore;
  readonly #read = openReadingRoom();
  readonly #dir: string;

  /**
   * @param dir the folder of the seeds.
   * @param count how many there will be.
   */
  constructor(dir: string, count: number) {
    this.#dir = dir;
    this.#bodies = new BodyStore(count);
  }

  /** Takes a seed from the disk, and holds the text of its story where it had to be read. */
  take(seed: SeedFile): SeedReport {
    const { report, text } = takeSeed(seed, this.#dir, this.#read);
    const { id, fingerprint } = report;
    this.#seeds.set(id, { file: seed.file, fingerprint });
    if (text !== null) this.#bodies.put(id, text);
    return report;
  }

  /** Makes the bodies of the stories ready, while there is nothing else to do. */
  prepare(): void {
    this.#bodies.prepare();
  }

  has(id: string): boolean {
    return this.#seeds.has(id);
  }

  /** Fingerprint of the bytes of a seed. */
  fingerprintOf(id: string): string {
    return this.#seeds.get(id)?.fingerprint ?? '';
  }

  /** The body of a story. It is let go, as it is used once; if it is wanted again it is read again. */
  bodyOf(id: string): StoryBody {
    const held = this.#bodies.take(id);
    if (held !== undefined) return held;
    const { file, fingerprint } = this.#seeds.get(id) ?? { file: id, fingerprint: null };
    return takeBody({ id, file }, fingerprint, this.#dir);
  }
}
