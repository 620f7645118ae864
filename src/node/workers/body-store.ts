import { bodyOf, type StoryBody, type StoryText } from '../../edition/body/story-body.ts';

/**
 * The texts of stories, held from when they are read until their pages are made: as JSON in UTF-8,
 * which takes half of the memory.
 */
export class BodyStore {
  readonly #texts = new Map<string, Buffer>();

  put(id: string, text: StoryText): void {
    this.#texts.set(id, Buffer.from(JSON.stringify(text)));
  }

  /** Gives a body and forgets it; undefined when it is not held. */
  take(id: string): StoryBody | undefined {
    const json = this.#texts.get(id);
    if (json === undefined) return undefined;
    this.#texts.delete(id);
    // `put` wrote it, from this type.
    const text: StoryText = JSON.parse(json.toString());
    return bodyOf(text);
  }
}
