import type { StoryBody } from '../../edition/story-body.ts';

/**
 * Bodies that a thread holds as they are; those that come after are packed. Packing takes a
 * twentieth of the time a story takes, and saves nearly half of the memory: editions of some ten
 * thousand stories need none of it.
 */
const heldWhole = 5000;

/** Bodies of stories, held from when they are read until their pages are made. */
export class BodyStore {
  readonly #whole = new Map<string, StoryBody>();
  /** As JSON in UTF-8, outside the heap. */
  readonly #packed = new Map<string, Buffer>();
  readonly #most: number;

  /** @param most how many bodies are held as they are. */
  constructor(most: number = heldWhole) {
    this.#most = most;
  }

  put(id: string, body: StoryBody): void {
    if (this.#whole.size < this.#most) this.#whole.set(id, body);
    else this.#packed.set(id, Buffer.from(JSON.stringify(body)));
  }

  /** Gives a body and lets it go; undefined when it is not held. */
  take(id: string): StoryBody | undefined {
    const whole = this.#whole.get(id);
    this.#whole.delete(id);
    if (whole !== undefined) return whole;
    const packed = this.#packed.get(id);
    if (packed === undefined) return undefined;
    this.#packed.delete(id);
    // `put` packed it, from this type.
    const body: StoryBody = JSON.parse(packed.toString());
    return body;
  }
}
