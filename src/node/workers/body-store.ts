import { bodyOf, type StoryBody, type StoryText } from '../../edition/pages/story-body.ts';

/**
 * A thread that reads more seeds than this packs the texts of their stories. It takes a twentieth of
 * the time a story takes, and saves nearly half of the memory: editions of some ten thousand stories
 * need none of it.
 */
const mostHeldWhole = 6000;

/** Texts of stories, held from when they are read until their pages are made. */
export class BodyStore {
  readonly #whole = new Map<string, StoryText>();
  readonly #ready = new Map<string, StoryBody>();
  /** As JSON in UTF-8, outside the heap. */
  readonly #packed = new Map<string, Buffer>();
  readonly #isPacking: boolean;

  /** @param seedCount how many seeds the thread reads. */
  constructor(seedCount: number) {
    this.#isPacking = seedCount > mostHeldWhole;
  }

  put(id: string, text: StoryText): void {
    if (this.#isPacking) this.#packed.set(id, Buffer.from(JSON.stringify(text)));
    else this.#whole.set(id, text);
  }

  /** Makes bodies of all texts that are not packed, so that this need not be done later. */
  prepare(): void {
    for (const [id, text] of this.#whole) {
      this.#ready.set(id, bodyOf(text));
      this.#whole.delete(id);
    }
  }

  /** Gives a body and lets it go; undefined when it is not held. */
  take(id: string): StoryBody | undefined {
    const ready = this.#ready.get(id);
    if (ready === undefined) return this.#unprepared(id);
    this.#ready.delete(id);
    return ready;
  }

  #unprepared(id: string): StoryBody | undefined {
    const whole = this.#whole.get(id);
    this.#whole.delete(id);
    if (whole !== undefined) return bodyOf(whole);
    const packed = this.#packed.get(id);
    if (packed === undefined) return undefined;
    this.#packed.delete(id);
    // `put` packed it, from this type.
    const text: StoryText = JSON.parse(packed.toString());
    return bodyOf(text);
  }
}
